"""Spanish."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_SPANISH = Language(
    code="es",
    headline="título|titular",
    standfirst="resumen|subtítulo|entradilla|bajada|sumario",
    byline="""
        autor|autora|autores|escrito por|redactado por|texto|texto de|publicado por|un artículo de|redactor
        redactora|por autor|firma|periodista|una crónica de|un reportaje de|entrevista de|redacta|informa
        redacción
    """,
    by="por",
    joining="y|e|con",
    roles="""
        periodista|redactor|redactora|corresponsal|enviado|enviada|especial|editor|editora|columnista
        director|directora|redactor jefe|redactora jefa|reportero|reportera|colaborador|colaboradora|jefe
        jefa|profesor|profesora|fotógrafo|analista|nuestro|nuestra
    """,
    houses="""
        redacción|agencia|agencias|efe|afp|reuters|ap|europa press|diario|prensa|noticias|fundación
        instituto|universidad|ediciones|télam|notimex|servicios
    """,
    published="publicado|publicado el|fecha|fecha de publicación|publicada|publicada el|publicación|creado",
    published_stems="publicad|publicación",
    updated="""
        actualizado|actualizado el|última actualización|actualizada|actualizado a las|modificado
        modificado el|última modificación|actualización
    """,
    updated_stems="actualiz|modific",
    publication="fuente|medio|publicación|periódico|revista|diario",
    address="enlace|dirección",
    other="categoría|categorías|sección|etiquetas|temas|palabras clave|tiempo de lectura|archivado en",
    corrections="corrección|correcciones|rectificación|fe de errores|fe de erratas|aclaración|fe de errata",
    notes="""
        nota|advertencia|descargo de responsabilidad|contenido patrocinado|nota aclaratoria|nota importante
    """,
    editors="""
        nota del editor|nota de la redacción|nota de redacción|nota del autor|n. de la r|nota de la editora
        nota de los editores|n. del e
    """,
    subjects="""
        el contenido de este artículo
        este artículo|este texto|esta noticia|esta nota|este contenido|esta información|este reportaje
        esta historia|esta publicación|esta columna|este relato
    """,
    bare_subjects="esto es|esta es|este es|se trata de",
    articles="artículo|texto|noticia|nota|información|reportaje|columna|titular|publicación|crónica",
    earlier="""
        una versión anterior de este|una versión anterior de esta|una versión previa de este
        en una versión anterior de|una primera versión de este|en una primera versión de
        en una versión previa de|una versión anterior del
    """,
    amended="""
        corregido|corregida|rectificado|rectificada|modificado para corregir|actualizado para corregir
        enmendado
    """,
    fillers="es|un|una|obra|de|del|la|el|ha|sido|fue|y|por|con|está|puramente|totalmente|mediante|ayuda",
    natures="""
        sátira|satírico|satírica|ficción|ficticio|ficticia|parodia|patrocinado|patrocinada|publicidad|humor
        humorístico|opinión|inventado
    """,
    made="""
        generado|generada|escrito|escrita|creado|creada|redactado|redactada|traducido|traducida|producido
        elaborado
    """,
    machines="ia|inteligencia|artificial|chatgpt|automáticamente|algoritmo|máquina|software",
    paid="""
        contenido patrocinado|patrocinado por|en colaboración con|contenido ofrecido por|publirreportaje
        contenido de marca|artículo patrocinado|presentado por|este es un contenido patrocinado
    """,
    opinion="""
        las opiniones expresadas|las opiniones vertidas|los puntos de vista expresados|esta columna no
        las opiniones de los
    """,
    related="""
        también te puede interesar|te puede interesar|quizás te interese|le puede interesar|lea también
        lee también|artículos relacionados|noticias relacionadas|más información|ver también|lo más leído
        lo más visto|te recomendamos|puede interesarte|lea además|más noticias|noticias recomendadas
        artículo anterior|artículo siguiente|siguiente artículo|más sobre este tema|contenido relacionado
        sigue leyendo|mira también|también puede leer|entradas relacionadas|últimas noticias|te puede gustar
        ver más noticias|notas relacionadas|también le puede interesar|no te pierdas
    """,
    advertisement="""
        publicidad|anuncio|anuncios|patrocinado|continúa después de la publicidad
        la noticia continúa después de la publicidad|contenido patrocinado
    """,
    comments="""
        comentarios|deja un comentario|dejar un comentario|deja una respuesta|escribe un comentario|comentar
        ver comentarios|publicar comentario|añadir un comentario|sin comentarios|cancelar respuesta
        agregar un comentario|deja tu comentario|tu dirección de correo electrónico no será publicada
        los campos obligatorios están marcados con *
        tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con *
        publicar el comentario|los comentarios están cerrados|participa en la conversación
    """,
    sharing="""
        compartir|comparte|comparte este artículo|compartir este artículo|imprimir|síguenos|síganos
        compartir en facebook|compartir en twitter|compartir en whatsapp|copiar enlace|enviar por correo
        compartir por correo|compártelo|comparte esta noticia|compartir noticia|enviar por email
        síguenos en facebook|síguenos en google news|copiar el enlace|compartir nota|compartir en x
        síguenos en redes sociales|escuchar artículo
    """,
    subscription="""
        suscríbete|suscríbase|suscríbete a nuestro boletín|suscríbete a nuestra newsletter|inicia sesión
        regístrate|suscribirse|iniciar sesión|contenido exclusivo para suscriptores|ya soy suscriptor
        solo para suscriptores|hazte socio|hazte socia|newsletter|apúntate|suscríbete para seguir leyendo
        recibe nuestra newsletter|apóyanos|regístrese|recibe las noticias en tu correo|tu correo electrónico
        suscríbase a nuestro boletín|¿ya eres suscriptor|ya eres suscriptor|regístrate gratis|darse de baja
        cancelar suscripción|cancelar la suscripción|gestionar preferencias|administrar preferencias
    """,
    navigation="""
        el artículo continúa abajo|el texto continúa debajo de la foto|continúa abajo|leer más
        seguir leyendo|volver arriba|ver más|continuar leyendo|cargar más|saltar al contenido
        ir al contenido|mostrar más|leer artículo completo|aviso legal|ir arriba|política de privacidad
        ver en el navegador|ver en línea|ver online|versión web
    """,
    copyright="todos los derechos reservados|derechos reservados|prohibida su reproducción",
    reading="min de lectura|minutos de lectura|tiempo de lectura|min. de lectura",
    tags="etiquetas|archivado en|palabras clave|tags",
    ours="nuestr|síguenos|síganos|únete",
    prompts="""
        suscríbete a|suscríbete para|suscríbase a|regístrate para|regístrate gratis|recibe nuestra
        recibe nuestro|recibe las noticias|síguenos en|síganos en|únete a nuestro|descarga nuestra
        apoya nuestro|haz una donación|para seguir leyendo|este contenido es exclusivo
        este artículo es exclusivo|¿ya eres suscriptor|¿te ha gustado|utilizamos cookies
        este sitio utiliza cookies|crea tu cuenta|inicia sesión para
    """,
    beside="""
        minutos|lectura|menú|buscar|inicio|cerrar|volver|guardar|escuchar|seguir|responder|temas|relacionado
        relacionados|además|normas|accede|dona|donar|boletín|suscripción|más sobre|lo último|recomendados
        correo electrónico|comentario|más leídas
    """,
    captions="foto|fotos|imagen|imágenes|fotografía|crédito|ilustración|foto de archivo|créditos",
    placeholders="redacción|la redacción|por|anónimo|autor|desconocido|administrador|invitado|redactor",
    sections="""
        noticias|política|economía|deportes|deporte|cultura|opinión|ciencia|tecnología|salud|sociedad
        internacional|nacional|mundo|españa|américa|europa|medio ambiente|sucesos|educación|tiempo|vídeo
        videos|portada|local|gente|televisión|cine|música|libros|viajes|editorial|columna|entrevista
        reportaje|análisis|justicia|seguridad|negocios|finanzas|entretenimiento|última hora|actualidad|clima
        elecciones|historia|estilo|policiales
        inicio
    """,
    places="en|desde|para",
    place_words="""
        san|santa|santo|la|las|los|el|ciudad|nueva|nuevo|villa|puerto|río|norte|sur|este|oeste|provincia
        estado|buenos|costa|monte|isla|islas|madrid|barcelona|región
    """,
    sent_from="enviado desde mi",
    copied="impreso de|impreso el|impreso desde|consultado el",
    link_lists="referencias|enlaces|enlaces visibles",
    papers="vanguardia|periódico",
    papers_or_others="mundo|país|nación|diario|razón",
    before_papers="el|la|las|los",
    unsubscribing="darse de baja|cancelar suscripción|has recibido este|recibes este",
    in_browser="navegador",
    read_on="""
        leer en|leer más en|seguir leyendo en|continuar leyendo en|sigue leyendo en
        leer la noticia completa en|leer artículo completo en
    """,
)
LANGUAGES = {"es": _SPANISH}
