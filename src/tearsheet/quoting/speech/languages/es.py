"""Spanish."""

from __future__ import annotations

from tearsheet.quoting.speech.languages import Language

LANGUAGE = Language(
    code="es",
    reporting="""
        despachó despacha arremetió arremete aprecia
        alegó alega esconde escondió arguye arguyó esgrime esgrimió vaticina vaticinó pronostica
        descarta descartó achaca achacó vislumbra teme temía remacha remachó tranquiliza tranquilizó
        clama clamó presume presumió coincide coinciden coincidieron corean constata constató incide
        incidió evoca evocó
        queja quejan quejó quejaron gritaban gritaba coreaban
        elogia elogió elogian elogiaron alaba alabó ensalza ensalzó comunica comunicó comunicaron
        discrepa discrepó
        recordaron rememora rememoró denuncian cuestiona cuestionó dijo dice dicen dijeron dicho decía
        decían diciendo afirma afirmó afirman afirmaron afirmado declara declaró declaran declararon
        declarado explica explicó explican explicaron explicado explicaba asegura aseguró aseguran
        aseguraron asegurado señala señaló señalan señalaron señalado indica indicó indican indicaron
        añade añadió añaden añadieron añadido agrega agregó agregan agregaron agregado sostiene sostuvo
        sostienen sostuvieron destaca destacó destacan destacaron subraya subrayó subrayan recalca
        recalcó recuerda recordó recuerdan recordaron cuenta contó cuentan contaron contaba relata
        relató relatan pregunta preguntó preguntan preguntaron responde respondió responden respondieron
        contesta contestó replica replicó advierte advirtió advierten advirtieron denuncia denunció
        denuncian denunciaron denunciado critica criticó critican criticaron califica calificó califican
        calificaron calificado describe describió describen acusa acusó acusan acusaron promete prometió
        prometen admite admitió admiten reconoce reconoció reconocen reconocido reconocieron confiesa
        confesó confesaron lamenta lamentó lamentan lamentaron exige exigió exigen reclama reclamó
        reclaman pide pidió piden insta instó insiste insistió insisten anuncia anunció anuncian
        anunciaron anunciado informa informó informan informaron comenta comentó comentan comentaron
        escribe escribió escriben escrito exclama exclamó grita gritó gritan susurra susurró concluye
        concluyó concluyen considera consideró consideran cree creía opina opinó opinan piensa asevera
        aseveró manifiesta manifestó manifiestan manifestaron manifestado expresa expresó expresaron
        precisa precisó precisan puntualiza puntualizó matiza matizó ironiza ironizó bromea bromeó
        suspira suspiró reitera reiteró reiteran rechaza rechazó rechazan niega negó confirma confirmó
        confirman defiende defendió valora valoró resume resumió zanja zanjó sentencia sentenció apunta
        apuntó apuntan apostilla apostilló tuitea tuiteó decir afirmar habla habló hablaba llama llamó
        llaman tilda tildó tacha tachó define definió ve vio espeta espetó proclama proclamó alerta
        alertó alertan celebra celebró augura auguró aclara aclaró aclararon detalla detalló continúa
        continuó prosigue prosiguió interroga reprocha reprochó asumió cita citó murmura murmuró narra
        narró argumenta argumentó estima estimó avisa avisó amenaza amenazó espera respaldó
        remarcó remarca
    """,
    following="diciendo añadiendo afirmando asegurando señalando calificando denunciando explicando",
    citing="cita citó citan citaron citado citada citando",
    naming="""
        llama llamó llaman llamado llamada apodado apodada apodaban conocido conocida denominado
        denominada
    """,
    written="lee leía leer reza rezaba escrito",
    he="él ella",
    nobody="""
        yo nosotros tú usted ustedes esto eso ello ellos ellas quién que lo se nadie alguien me te nos
        le les
    """,
    relative="quien",
    articles="""
        el la los las un una unos unas su sus mi mis nuestro nuestra este esta ese esa varios varias dos
        tres algunos algunas otro otra otros otras muchos muchas ningún ninguna
    """,
    joining="de del para",
    prepositions="""
        a al frente delante detrás fuera junto en con sin por sobre bajo entre hasta desde contra tras
        durante ante hacia según mediante dentro cerca lejos encima debajo alrededor además
    """,
    places="en desde hacia",
    conjunctions="y e pero o",
    subordinators="que cuando porque si como donde mientras aunque",
    auxiliaries="ha han había habían he hubo",
    skipped="""
        le les también luego después ya aún todavía así además ayer hoy entonces finalmente igualmente
        siempre nunca sólo solo se me nos incluso antes más recientemente
    """,
    passive="fue fueron sido es son era ser siendo",
    agent="por",
    negations="no nunca jamás tampoco niega negó desmintió desmiente",
    opinion="para",
    according="""
        según de_acuerdo_con de_acuerdo_a en_palabras_de a_juicio_de a_juicio_del en_opinión_de
        en_opinión_del de_acuerdo_al en_palabras_del
    """,
    papers="""
        informe estudio carta comunicado denuncia diario periódico nota auto sentencia texto documento
        rotativo
    """,
    titles="""
        agente vecino vecina testigo policía estudiante alumno alumna jubilado jubilada comerciante
        trabajador trabajadora empleado empleada fuente militar obrero obrera cliente actriz
        actor
        hermana hermano madre hija hijo esposa esposo viuda ecologista
        vicepresidente vicepresidenta consejero consejera exalcalde exalcaldesa líder representante
        rector
        rectora decano decana coordinador coordinadora delegado delegada subdelegado comandante fundador
        fundadora magistrado magistrada economista investigador investigadora experto experta
        responsable
        lehendakari
        sr sra srta señor señora don doña dr dra doctor doctora presidente presidenta expresidente
        expresidenta ministro ministra exministro exministra primer alcalde alcaldesa gobernador
        gobernadora senador senadora diputado diputada profesor profesora general coronel juez jueza
        fiscal abogado abogada director directora papa cardenal obispo arzobispo padre rey reina
        príncipe princesa portavoz jefe jefa canciller embajador embajadora secretario secretaria
        entrenador seleccionador comisario comisaria
    """,
    serving="""
        portavoz abogado abogada representante
    """,
    realms="""
        onu otan ue unesco oms fmi bce ine csic ugt
        exteriores interior defensa hacienda economía trabajo justicia sanidad educación cultura
        igualdad
        transportes agricultura vivienda industria ciencia asuntos relaciones gobernación salud españa
        francia alemania italia portugal rusia ucrania china japón india israel turquía irán brasil
        méxico
        colombia argentina chile perú venezuela ecuador bolivia uruguay paraguay cuba guatemala honduras
        panamá nicaragua marruecos europa cataluña andalucía galicia madrid barcelona valencia sevilla
        bilbao zaragoza
        república dominicana salvador rica rico
    """,
    houses="""
        unión europea naciones unidas estados unidos gobierno congreso senado parlamento consejo
        comisión
        comunidad generalitat junta banco central partido popular socialista nacional internacional
        mundial
        organización ministerio universidad instituto asociación federación fundación tribunal supremo
        constitucional corte suprema república grupo club real cruz roja iglesia conferencia policía
        estado
        otan onu reino unido podemos sumar vox
        regional autoridad confederación portuaria federal agencia europeo interamericano panamericana
        cámara superior provincial municipal general ejecutivo círculo obrera patronal
        republicano comunista liberal conservador democrático ciudadano revolucionario izquierda derecha
    """,
    bare="fuentes expertos testigos vecinos analistas",
    qualifying="cercano cercana cercanas cercanos próximas próximo conocedoras encargado encargada",
    named="""
        película novela libro canción álbum serie programa obra revista diario periódico semanario poema
        cuadro ópera ensayo podcast juego grupo banda club barco buque restaurante hotel exposición
        operación documental título web portal film filme disco titulado titulada titulados cadena
        plataforma proyecto plan
        empresa compañía sociedad sindicato asociación organización banco ong consultora
    """,
    terms="""
        llamada llamado llamados llamadas denominada denominado presunto presunta supuesto supuesta
        supuestos palabra palabras término términos expresión apodado apodada apodaban apodo
        conocido_como conocida_como lema eslogan concepto así_llamado mal_llamado
    """,
    days="""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre
    """,
    drops_subject=True,
    interrupts=True,
)
