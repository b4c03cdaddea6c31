"""Portuguese."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_PORTUGUESE = Language(
    code="pt",
    headline="título|manchete",
    standfirst="resumo|subtítulo|linha fina",
    byline="""
        autor|autora|autores|escrito por|texto|texto de|publicado por|redigido por|reportagem de|jornalista
        postado por|repórter|um artigo de
    """,
    by="por",
    joining="e|com",
    roles="""
        jornalista|repórter|correspondente|enviado|enviada|especial|editor|editora|colunista|diretor
        diretora|redator|redatora|chefe|professor|professora|colaborador|colaboradora
    """,
    houses="""
        redação|agência|lusa|reuters|afp|estadão|jornal|imprensa|notícias|fundação|instituto|universidade
        folhapress
    """,
    published="""
        publicado|publicado em|data|data de publicação|publicada em|publicado a|publicação|criado em
        postado em
    """,
    published_stems="publicad|postad",
    updated="""
        atualizado|atualizado em|última atualização|atualizada em|modificado em|actualizado em|atualização
    """,
    updated_stems="atualiz|modific|actualiz",
    publication="fonte|jornal|revista|veículo|publicação",
    address="endereço|ligação",
    other="""
        categoria|categorias|seção|secção|editoria|tags|assuntos|palavras-chave|tempo de leitura|etiquetas
    """,
    corrections="correção|correções|errata|retificação|erramos|esclarecimento|correcção",
    notes="nota|advertência|conteúdo patrocinado|aviso legal|transparência",
    editors="nota do editor|nota da redação|nota da editora|nota do autor|n. da r",
    subjects="""
        este artigo|este texto|esta notícia|esta reportagem|este conteúdo|esta matéria|esta história
        esta coluna
    """,
    bare_subjects="isto é|este é|esta é|trata-se de",
    articles="artigo|texto|notícia|reportagem|matéria|coluna|título|publicação",
    earlier="""
        uma versão anterior deste|uma versão anterior desta|em uma versão anterior|numa versão anterior
        uma primeira versão deste
    """,
    amended="corrigido|corrigida|retificado|retificada|atualizado para corrigir|alterado para corrigir",
    fillers="é|um|uma|obra|de|do|da|o|a|foi|com|por|puramente|totalmente|e|pela|pelo|ajuda",
    natures="sátira|satírico|satírica|ficção|fictício|fictícia|paródia|patrocinado|publicidade|humor|opinião",
    made="gerado|gerada|escrito|escrita|criado|criada|produzido|produzida|traduzido|traduzida|redigido",
    machines="ia|inteligência|artificial|chatgpt|automaticamente|algoritmo|máquina",
    paid="""
        conteúdo patrocinado|patrocinado por|em parceria com|conteúdo de marca|publieditorial
        apresentado por|oferecido por
    """,
    opinion="as opiniões expressas|os pontos de vista expressos|este texto não reflete|este texto reflete",
    related="""
        leia também|leia mais|veja também|notícias relacionadas|artigos relacionados|mais lidas|mais lidos
        você também pode gostar|saiba mais|artigo anterior|próximo artigo|últimas notícias|mais notícias
        recomendado para você|conteúdo relacionado|matérias relacionadas|veja mais|também pode gostar
        ler também|posts relacionados|confira também|as mais lidas|continua após a publicidade
    """,
    advertisement="""
        publicidade|anúncio|continua depois da publicidade|continua após a publicidade|patrocinado
        continua após publicidade
    """,
    comments="""
        comentários|deixe um comentário|comente|deixe o seu comentário|ver comentários
        o seu endereço de e-mail não será publicado|cancelar resposta|publicar comentário
        adicionar comentário|campos obrigatórios são marcados com *|deixe seu comentário
        os comentários estão fechados|comentar
    """,
    sharing="""
        compartilhe|compartilhar|partilhar|partilhe|imprimir|siga-nos|copiar link|compartilhar no facebook
        compartilhe esta notícia|compartilhe este artigo|enviar por e-mail|partilhar no facebook
        partilhar artigo|compartilhar no whatsapp|ouvir artigo|compartilhar no twitter
    """,
    subscription="""
        assine|assine já|inscreva-se|receba nossa newsletter|newsletter|assinar|já é assinante|faça login
        conteúdo exclusivo para assinantes|exclusivo para assinantes|subscrever|subscreva|registe-se
        iniciar sessão|assine a newsletter|cadastre-se|assine nossa newsletter|já é assinante? faça login
        cancelar inscrição|cancelar subscrição|cancelar a inscrição|descadastrar|gerenciar preferências
        gerir preferências
    """,
    navigation="""
        continue lendo|leia a matéria completa|ver mais|mostrar mais|voltar ao topo|pular para o conteúdo
        carregar mais|ir para o conteúdo|continuar a ler|ver no navegador|abrir no navegador|ver online
        versão online
    """,
    copyright="todos os direitos reservados|direitos reservados",
    reading="min de leitura|minutos de leitura|tempo de leitura|min. de leitura",
    tags="tags|etiquetas|palavras-chave",
    ours="noss|siga-nos",
    prompts="""
        assine a|assine nossa|inscreva-se|receba nossa|receba as notícias|siga-nos|siga-nos no|baixe o app
        baixe nosso|apoie o nosso|para continuar lendo|este conteúdo é exclusivo|já é assinante
        utilizamos cookies|este site utiliza|participe do nosso|entre no nosso canal|subscreva a
        cadastre-se para
    """,
    beside="""
        minutos|menu|início|pesquisar|buscar|voltar|fechar|guardar|ouvir|salvar|seguir|responder|entrar|doe
        apoie|assuntos|tópicos|temas|pub|relacionados|relacionadas|recomendados|comentário|seu e-mail
    """,
    captions="foto|fotos|imagem|imagens|crédito|fotografia|ilustração|créditos|divulgação",
    placeholders="redação|da redação|por|anônimo|autor|desconhecido|administrador|redator",
    sections="""
        notícias|política|economia|esporte|esportes|desporto|cultura|opinião|ciência|tecnologia|saúde
        sociedade|internacional|nacional|mundo|brasil|portugal|europa|meio ambiente|educação|tempo|vídeo
        entretenimento|polícia|justiça|negócios|mercado|cidades|cotidiano|colunas|entrevista|reportagem
        análise|últimas|últimas notícias|viagem|clima|eleições|história|país|local
    """,
    places="em|para",
    place_words="""
        são|santa|santo|rio|nova|novo|porto|vila|cidade|belo|ilha|ilhas|norte|sul|leste|oeste|estado|lisboa
        brasília|costa|monte
    """,
    copied="consultado em|impresso de|impresso em",
    link_lists="referências",
    unsubscribing="cancelar inscrição",
    read_on="""
        ler em|leia em|leia mais em|continue lendo em|continuar a ler em|leia a matéria completa em
        leia na íntegra em
    """,
)
LANGUAGES = {"pt": _PORTUGUESE}
