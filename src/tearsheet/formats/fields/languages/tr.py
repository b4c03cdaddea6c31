"""Turkish."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_TURKISH = Language(
    code="tr",
    headline="başlık",
    standfirst="özet|alt başlık|spot",
    byline="""
        yazar|yazan|haber|muhabir|yazarlar|haberi yazan|editör|derleyen|hazırlayan|röportaj|yazı|çeviren
        haberci
    """,
    joining="ve|ile",
    roles="""
        muhabir|muhabiri|editör|editörü|gazeteci|yazar|yazarı|köşe yazarı|temsilcisi|genel yayın yönetmeni
        profesör|haber müdürü
    """,
    houses="""
        ajans|ajansı|anadolu ajansı|aa|dha|iha|anka|gazete|gazetesi|haber|haberleri|servisi|merkezi
        haber merkezi|vakfı|enstitüsü|üniversitesi|reuters|afp
    """,
    published="""
        yayınlanma|yayınlanma tarihi|yayın tarihi|tarih|yayımlanma tarihi|yayımlandı|yayınlandı
        oluşturulma tarihi|giriş tarihi|giriş|eklenme|eklenme tarihi
    """,
    published_stems="yayın|yayım|oluşturul|giriş",
    updated="""
        güncelleme|güncellenme|son güncelleme|güncelleme tarihi|güncellendi|güncellenme tarihi
        son güncellenme
    """,
    updated_stems="güncel",
    publication="kaynak|gazete|dergi|yayıncı",
    address="bağlantı|adres",
    other="kategori|kategoriler|bölüm|etiketler|konular|anahtar kelimeler|okuma süresi",
    corrections="düzeltme|düzeltmeler|tekzip|düzeltme ve özür|özür|düzeltme notu|düzeltme metni|düzeltiyoruz",
    notes="not|önemli not|sponsorlu içerik|reklam içeriği|yasal uyarı",
    editors="editörün notu|editör notu|editörden not|yayın kurulunun notu",
    subjects="bu makale|bu yazı|bu haber|bu metin|bu içerik|bu hikaye|bu hikâye",
    bare_subjects="bu bir",
    articles="haberin|haber|makalenin|yazının|metnin|haberde|yazıda|versiyonunda|halinde",
    earlier="bu haberin önceki|bu haberin daha önceki|haberin önceki|bu yazının önceki|haberin ilk",
    amended="düzeltildi|düzeltilmiştir",
    fillers="bir|tamamen|tarafından|ile|ve|kullanılarak|yardımıyla",
    natures="hiciv|hicivdir|kurgu|kurgudur|kurgusaldır|parodi|parodidir|sponsorlu|reklamdır|mizah|mizahi",
    made="""
        oluşturuldu|yazıldı|üretildi|çevrildi|oluşturulmuştur|yazılmıştır|üretilmiştir|hazırlanmıştır|yapay
    """,
    machines="yapay|zeka|zekâ|ai|chatgpt|otomatik|algoritma|zekayla",
    paid="""
        sponsorlu içerik|bu bir reklamdır|bu bir ilandır|reklam içeriği|katkılarıyla|iş birliğiyle
        advertorial|ilandır
    """,
    opinion="bu yazıda ifade edilen|yazıdaki görüşler",
    related="""
        ilgili haberler|ilginizi çekebilir|bunlar da ilginizi çekebilir|önerilen haberler|en çok okunanlar
        diğer haberler|sonraki haber|önceki haber|benzer haberler|daha fazla haber|ayrıca okuyun
        bunu da okuyun|ilgili haber|ilgili içerikler|çok okunanlar|son haberler|sizin için seçtiklerimiz
        devamını oku|ilgili yazılar
    """,
    advertisement="""
        reklam|reklamlar|sponsorlu|reklamın devamında|haber reklamdan sonra devam ediyor|haberin devamı
    """,
    comments="""
        yorumlar|yorum yap|yorum yaz|yorum bırakın|bir yanıt yazın|yorum ekle
        e-posta hesabınız yayımlanmayacak|gerekli alanlar * ile işaretlenmişlerdir|tüm yorumlar|yorum gönder
        bir cevap yazın|yorumları göster|yanıtı iptal et|henüz yorum yapılmamış
    """,
    sharing="""
        paylaş|paylaşın|haberi paylaş|yazdır|takip et|bizi takip edin|bağlantıyı kopyala|facebook'ta paylaş
        twitter'da paylaş|whatsapp'ta paylaş|linki kopyala|bu haberi paylaş|e-posta gönder|arkadaşına gönder
        yazı boyutu|google news'te takip et|google haberlere abone ol
    """,
    subscription="""
        abone ol|abone olun|giriş yap|üye ol|bültene abone ol|bültenimize abone olun|kayıt ol
        zaten abone misiniz|yalnızca abonelere özel|sadece abonelere özel|e-bülten|destek ol|haber bülteni
        abonelikten çık|abonelikten ayrıl
    """,
    navigation="""
        haberin devamı aşağıda|haberin devamı|yazının devamı aşağıda|yazının devamı fotoğrafın altında
        haberin devamı fotoğrafın altında|devamı aşağıda|devamını oku|daha fazla göster|başa dön|yukarı çık
        ana sayfa|anasayfa|içeriğe geç|daha fazla yükle|tümünü gör|haberin devamı için tıklayın
        tarayıcıda görüntüle|tarayıcıda aç
    """,
    copyright="tüm hakları saklıdır|her hakkı saklıdır",
    reading="dakikalık okuma|dk okuma|dakika okuma süresi|okuma süresi|dk okuma süresi",
    tags="etiketler|anahtar kelimeler|etiket",
    ours="bülten|bizi|bize|kanalımız|uygulamamız|abonelik",
    prompts="""
        bültenimize abone|abone olmak için|bizi takip edin|takip etmek için|uygulamamızı indirin
        google news'te takip|haberlerden haberdar olmak|whatsapp kanalımıza|telegram kanalımıza
        çerezleri kullanıyoruz|devamını okumak için|üye olmak için
    """,
    beside="""
        menü|ara|geri|kapat|kaydet|dinle|dakika|dk|konular|yanıtla|önerilenler|yorum|daha fazla|öne çıkanlar
        bülten|ilan
    """,
    captions="fotoğraf|foto|fotoğraflar|görsel|kaynak fotoğraf|resim|arşiv|illüstrasyon",
    placeholders="editör|haber merkezi|admin|yönetici|anonim|yazar|bilinmeyen|misafir|yazı işleri",
    sections="""
        haberler|haber|gündem|siyaset|ekonomi|spor|kültür|dünya|sağlık|teknoloji|bilim|yaşam|eğitim|magazin
        politika|türkiye|yerel|video|sanat|son dakika|hava durumu|yazarlar|köşe yazıları|asayiş|finans
        otomobil|seyahat|sinema|müzik|çevre|anasayfa|analiz|röportaj|güncel
    """,
    places="için",
    place_words="yeni|eski|büyük|küçük|kuzey|güney|doğu|batı|şehir|ilçe|istanbul|ankara|izmir",
    link_lists="referanslar",
)
LANGUAGES = {"tr": _TURKISH}
