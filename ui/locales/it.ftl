### The window's texts in Italian. Product names and the portal's own words are not translated elsewhere.

## Words

-app = Portachiavi

environment-name = { $environment ->
    [collaudo] Collaudo
   *[produzione] Produzione
}
slot-name = { $slot ->
    [primary] primaria
   *[secondary] secondaria
}
institution = Ente
environment = Ambiente
product = Prodotto
key = Chiave
tax-code = Codice fiscale
subscription = Sottoscrizione
cancel = Annulla
back = Indietro
close = Chiudi
toast-close = Chiudi il messaggio: { $message }
retry = Riprova
starting = Portachiavi si sta aprendo…
time-just-now = adesso
manual-name = nel manuale: { $name }
support-code = Codice per l’assistenza

## Window titles

title-starting = { -app }
title-unusable = { -app }
title-first-run = Benvenuto - { -app }
title-institutions = Seleziona il tuo ente - { -app }
title-overview = Panoramica - { $institution }
title-keys = API Key - { $institution } - { environment-name }
title-io = IO: chiavi Manage - { -app }
title-services = Servizi IO - { $key }
title-service = { $service } - IO - { environment-name }
title-all-keys = Tutte le chiavi - { -app }
title-history = Attività - { -app }
title-settings = Impostazioni - { -app }
title-connection = Controlla la connessione - { -app }
title-generate = Generazione API Key - { $institution } - { environment-name }

## Header

product-reserved-area = Area Riservata
product-pagopa = Piattaforma pagoPA
product-io = IO
menu-label = Prodotto: { $current }. Cambia
menu-environment = pagoPA { environment-name }
menu-closed = Prima va completato il Collaudo
menu-unknown = Non si sa ancora se è aperta
change-institution = Cambia ente
change-manage-key = (cambia chiave Manage)
leave = Esci
demo = Dimostrazione
portal-asking = Sto chiedendo al portale…
portal-reachable = Portale raggiungibile
portal-offline = Non in linea
portal-troubled = Il portale risponde con un errore
portal-as-of = chiavi conservate al { $moment }
nav-label = Sezioni
nav-overview = Panoramica
nav-keys = API Key
nav-institutions = Enti
nav-io = IO
nav-manage-keys = Chiavi Manage
nav-pagopa = Enti di pagoPA
nav-services = Servizi
nav-all-keys = Tutte le chiavi
nav-service = API Key
nav-history = Attività
nav-settings = Impostazioni
other-hosts = Indirizzi non standard

## Messages

messages-heading = Messaggi
messages-open-label = { $count ->
    [0] Messaggi
    [one] Messaggi: uno nuovo
   *[other] Messaggi: { $count } nuovi
}
messages-none = Qui resta ciò che { -app } ti dice di passaggio, finché non esci. Per ora non c’è nulla.
messages-forget = Svuota

## First run

first-run-heading = Le tue API Key, al sicuro in questo computer
first-run-lead = Portachiavi genera e rigenera le API Key di pagoPA e dei servizi IO come fa il portale, e conserva ogni coppia nel portachiavi del sistema operativo. Le chiavi restano consultabili anche senza rete.
first-run-question = Da dove vuoi cominciare?
first-run-demo = Prova con il portale dimostrativo
first-run-demo-hint = Enti inventati e un portale simulato dentro questo computer: niente di ciò che fai arriva a pagoPA.
first-run-demo-enter = Apri la dimostrazione
first-run-pagopa = pagoPA, con la tua identità digitale
first-run-pagopa-hint = Le API Key vere dei tuoi enti, in Collaudo e in Produzione: si accede all’Area Riservata con SPID o CIE, in una finestra del portale stesso.
first-run-pagopa-enter = Apri pagoPA
first-run-io = IO, con la tua chiave Manage
first-run-io-hint = I servizi veri del tuo ente su IO: si elencano, e le loro API Key si mostrano, si copiano e si rigenerano. Serve solo la chiave Manage, senza accesso con l’identità digitale.
first-run-io-enter = Apri IO
unofficial = Applicazione non ufficiale, non collegata a PagoPA S.p.A. Versione { $version }.

## Signing in

sign-in = Accedi con SPID o CIE
sign-in-short = Accedi all’Area Riservata
sign-in-heading = Accesso all’Area Riservata
sign-in-window-title = Completa l’accesso nella finestra del portale
sign-in-window-body = Entra con SPID o CIE come sempre: la finestra si chiude da sola. Il suo titolo dice sempre di chi è la pagina che stai vedendo.
sign-in-paste-title = La finestra del portale è chiusa
sign-in-paste-body = Puoi accedere dal browser, e incollare qui sotto l’indirizzo a cui arrivi.
sign-in-show = Mostra la finestra
sign-in-cancel = Annulla
sign-in-paste = La finestra non funziona? Accedi dal browser
sign-in-paste-1 = Nel browser entra nell’Area Riservata, scegli l’ente, poi { product-pagopa } e l’ambiente.
sign-in-paste-2 = Appena la pagina comincia a caricarsi, premi Esc e copia tutto l’indirizzo: finisce con #id= e una lunga serie di caratteri.
sign-in-paste-3 = Incollalo qui. Vale 15 minuti, solo per quell’ente e quell’ambiente: trattalo come una password.
sign-in-address = Indirizzo a cui sei arrivato
sign-in-address-send = Entra con questo indirizzo
session-open = Accesso fatto
session-left = Sessione: ancora { $left }
session-renewed = Si rinnova da sola fino a quando dura l’accesso. Questa finisce alle { $time }.
session-not-renewed = Finisce alle { $time }: poi si accede di nuovo.
time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}

## Entes

institutions-heading = Seleziona il tuo ente
institutions-lead = Scegli l’ente di cui vuoi gestire le API Key.
institutions-search = Cerca ente per nome o codice fiscale
institutions-search-clear = Cancella la ricerca
institutions-list = Enti
institutions-count = { $count ->
    [one] Un ente
   *[other] { $count } enti
}
institutions-none-found = Nessun ente corrisponde alla ricerca. Prova con una parte del nome o con il codice fiscale.
institutions-none = Il portale non elenca nessun ente per te. Chiedi a chi amministra l’ente di aggiungerti nell’Area Riservata.
institutions-asking = Sto chiedendo al portale i tuoi enti…
institutions-unknown = Non si sa ancora quali sono i tuoi enti.
institutions-enter = Accedi

## Panoramica

overview-lead = I prodotti attivi di { $institution }.
overview-active = Prodotti attivi
overview-manage = Gestisci
overview-manage-label = Gestisci { product-pagopa }
overview-no-role = Non hai un ruolo per gestire questo prodotto.
overview-card-lead = Le chiavi con cui l’ente si collega ai servizi pagoPA.
overview-pairs = { $pairs ->
    [0] nessuna coppia conservata qui
    [one] una coppia conservata qui
   *[other] { $pairs } coppie conservate qui
}
overview-not-direct = Per il portale l’ente non si collega da solo alla piattaforma: lì la pagina delle API Key non c’è, e se ne occupa il suo partner.
overview-others = { $count ->
    [one] L’ente ha anche { $names }: si gestisce nell’Area Riservata.
   *[other] L’ente ha anche { $names }: si gestiscono nell’Area Riservata.
}
overview-closed = si apre quando il Collaudo è completo
overview-io-lead = Le API Key dei servizi che l’ente offre ai cittadini nell’app IO.
overview-io-only = ambiente unico, con la chiave Manage
overview-manage-io = Gestisci { product-io }
overview-asking = Sto leggendo i prodotti dell’ente…

## The ente

institution-open = Dati dell’ente
institution-role = Il tuo ruolo
institution-kind = Tipo di ente
institution-type = { $type ->
    [PA] Pubblica Amministrazione
    [GSP] Gestore di servizi pubblici
    [SCP] Società a controllo pubblico
    [PSP] Prestatore di servizi di pagamento
    [PT] Partner tecnologico
    [PRV] Soggetto privato
    [AS] Impresa assicurativa
   *[other] { $type }
}
institution-mail = PEC
institution-address = Indirizzo
institution-id = Identificativo nell’Area Riservata
institution-kept = Sono i dati conservati qui: il portale non ha ancora risposto per questo ente.
maintenance-announced = Avviso del portale
maintenance-closed = Il portale si dice in manutenzione
maintenance-silent = Non dice altro. Le operazioni restano possibili, ma il portale potrebbe non rispondere.

## Environment

environment-heading = In quale ambiente vuoi entrare?
environment-lead = Ogni ambiente di { product-pagopa } ha le sue chiavi: quelle di uno non valgono nell’altro.
environment-collaudo = Ambiente di Collaudo
environment-collaudo-hint = Per provare senza conseguenze.
environment-produzione = Ambiente di Produzione
environment-produzione-hint = Il prodotto in uso, con pagamenti veri.
environment-produzione-missing = { $count ->
    [one] Si apre quando il Collaudo è completo. In Collaudo manca ancora: { $missing }.
   *[other] Si apre quando il Collaudo è completo. In Collaudo mancano ancora: { $missing }.
}
environment-produzione-unknown = Non si sa ancora se il Collaudo è completo.
environment-waive = Il Collaudo è stato fatto altrove
environment-enter = Entra
waive-heading = Il Collaudo è stato fatto altrove?
waive-lead = Conferma solo se le API Key di Collaudo di questo ente sono già state generate e provate fuori da { -app }, per esempio dal portale.
waive-effect = La Produzione si apre subito per questo ente. Nessuna chiave viene generata o cambiata.
waive-confirm = Confermo, apri la Produzione

## API Key

keys-heading = API Key
keys-lead = Le chiavi con cui l’ente si collega ai servizi pagoPA nell’ambiente di { environment-name }.
keys-generated = API Key generate
keys-generate = Genera API Key
keys-generate-first = Genera API Key, la prima di questo ente
keys-empty = Questo ente non ha ancora API Key in { environment-name }.
keys-empty-as-of = Il { $moment }, l’ultima volta che il portale ha risposto, questo ente non aveva API Key in { environment-name }. Adesso non si sa.
keys-unread = Il portale ha risposto, ma non si sa ancora tutto: non è detto che questo ente non abbia API Key in { environment-name }.
keys-unknown = Il portale non ha risposto: non si sa se questo ente ha già delle API Key in { environment-name }.
keys-asking = Sto chiedendo le API Key al portale…
keys-reading = Sto leggendo le chiavi conservate…
keys-refreshing = Aggiornamento in corso…
keys-as-of = Aggiornate al { $moment }
keys-refresh = Aggiorna
keys-change-elsewhere = È in corso un’altra modifica: si può generare o rigenerare appena finisce.

## A pair

pair-kept = Conservata nel portachiavi
pair-not-kept = Non conservata
pair-not-kept-body = Il portachiavi non ha ancora questa coppia: per mostrarla o usarla serve prima che il portale risponda con il portachiavi sbloccato.
pair-not-listed = Non più elencata
pair-not-listed-body = L’ultimo elenco completo del portale non aveva questa coppia. Qui non è stata cancellata: potrebbe però non essere più valida, e non si può rigenerare. Se non serve più, si può rimuovere.
pair-not-listed-io = Il portale non dà più le chiavi di questo servizio. Queste non sono state cancellate: si possono ancora mostrare e usare, ma potrebbero non essere più valide, e non si possono rigenerare. Se non servono più, si possono rimuovere.
pair-confirmed = confermata { $ago }
pair-never-confirmed = mai confrontata con il portale
key-label = { $slot ->
    [primary] Codice API Key primaria
   *[secondary] Codice API Key secondaria
}
io-key-label = { $slot ->
    [primary] API Key primaria
   *[secondary] API Key secondaria
}
key-hidden = Chiave nascosta
key-changed = cambiata il { $day } ({ $ago })
key-changed-elsewhere = Cambiata altrove
key-changed-elsewhere-on = cambiata altrove il { $day } ({ $ago })
key-changing = Rigenerazione in corso…
key-uncertain = Esito incerto
key-uncertain-body = La rigenerazione della chiave { slot-name } è partita ma non si sa se è riuscita: la chiave conservata potrebbe non funzionare più. Non serve chiederla di nuovo: aggiorna, e { -app } ricontrolla da solo.
key-show = Mostra
key-show-label = Mostra la chiave { slot-name } di { $product }
key-hide = Nascondi
key-hide-label = Nascondi la chiave { slot-name } di { $product }
key-use = Usa questa chiave
key-use-label = Usa questa chiave: { slot-name } di { $product }
key-regenerate = Rigenera
key-regenerate-label = Rigenera la chiave { slot-name } di { $product }
key-verify = Verifica
key-verify-label = Verifica la chiave { slot-name } di { $product }
copied = Chiave { slot-name } di { $product } copiata. Gli appunti si svuotano fra { $seconds } secondi.

## Verifying a key

check-asking = Sto chiedendo se la chiave è accettata…
check-again = Non ancora accettata: la chiave è nuova, e può volerci un po’ prima che sia riconosciuta.
check-again-when = { $pause ->
    [one] Riprovo tra un secondo
   *[other] Riprovo tra { $pause } secondi
}, al massimo per { $left ->
    [one] un altro secondo
   *[other] altri { $left } secondi
}.
check-stop = Interrompi
check-stop-label = Interrompi la verifica della chiave { slot-name } di { $product }
check-taken-title = È accettata.
check-taken-body = La chiave { slot-name } apre { $product } in { environment-name }. Se un tuo programma riceve un rifiuto, sta usando un’altra chiave o un altro indirizzo: confrontali con «Dove si usano queste chiavi». La verifica prova la chiave, e nient’altro.
check-taken-io = Il portale accetta la chiave { slot-name } di { $product }. Questo prova che la chiave è valida, e nient’altro: degli indirizzi autorizzati e dello stato del servizio non dice nulla.
check-not-yet-title = La chiave è buona, ma l’ente non è ancora abilitato.
check-not-yet-body = pagoPA riconosce la chiave { slot-name }, ma non le lascia ancora usare { $product } per questo ente. Riprova più tardi: se non cambia, rivolgiti all’assistenza di pagoPA.
check-not-yet-fresh = Succede a una chiave nuova, finché tutti i sistemi di pagoPA non la conoscono: intanto usa l’altra chiave della coppia, se non è nuova anche lei. Verifica di nuovo fra qualche minuto.
check-refused-title = Non è accettata qui.
check-refused-body = Per { $product } in { environment-name } la chiave { slot-name } non vale: ogni chiave vale solo per il suo prodotto e nel suo ambiente. Può essere stata rigenerata altrove: aggiorna l’elenco e verifica di nuovo. Se non basta, usa l’altra chiave della coppia e rigenera questa.
check-refused-fresh = La chiave è nuova, e dopo un minuto di tentativi { $product } in { environment-name } non la riconosce ancora: può volerci di più. Intanto usa l’altra chiave della coppia, se non è nuova anche lei, e verifica di nuovo fra qualche minuto.
check-silent-title = Non si sa se è accettata.
check-silent-body = La risposta di pagoPA non dice nulla della chiave: può essere un guasto del servizio o della rete. Riprova fra poco; se continua, rivolgiti all’assistenza di pagoPA.
verify-heading = Verifica in Produzione
verify-call = Chiamata
verify-effect = { $method ->
    [GET] La chiamata legge soltanto: non cambia nulla.
   *[POST] La chiamata manda una richiesta vuota, che pagoPA respinge senza elaborarla: non cambia nulla.
}
verify-repeated = Se la chiave è nuova e non è ancora accettata, la chiamata viene ripetuta al massimo per un minuto.
verify-only-there = La chiave va soltanto a questo indirizzo, nell’intestazione { $header }.
verify-confirm = Verifica

## Where keys are used

usage = Dove si usano queste chiavi
usage-label = Dove si usano queste chiavi: { $product }
usage-asking = Sto cercando gli indirizzi…
usage-unknown = Questa coppia è di un tipo che { -app } non conosce: non si può verificare da qui, e non si sa quali indirizzi apre.
usage-opens = { $count ->
    [one] Indirizzo che aprono
   *[other] Indirizzi che aprono
}
usage-header = La chiave si manda nell’intestazione
usage-try = Provare una chiave da un terminale
usage-copy-key = Copia la chiave con «Usa questa chiave».
usage-set = Mettila in una variabile, così non resta nella cronologia dei comandi: scrivi il comando, premi Invio, incolla la chiave e premi di nuovo Invio. Mentre la incolli non si vede.
usage-bash = Bash o Zsh
usage-powershell = PowerShell
usage-call = Nello stesso terminale, incolla questa riga. La chiave non c’è dentro: la prende dalla variabile.
usage-call-powershell = In PowerShell scrivi curl.exe al posto di curl, e NUL al posto di /dev/null.
usage-copy = Copia la riga
usage-copy-label = Copia la riga cURL di { $product }
usage-copied = Riga cURL copiata. La chiave non c’è dentro.
usage-result = Stampa { $statuses } se la chiave è accettata, 401 se non lo è. Alla fine chiudi il terminale: la variabile sparisce con lui.

## Generate

generate-heading = Generazione API Key
generate-lead = Scegli il tipo di prodotto: il portale genera la coppia di chiavi, primaria e secondaria, e { -app } la conserva.
generate-product = Tipo di prodotto
generate-choose = Scegli un prodotto
generate-option-already = { $name } (già generata)
generate-option-nodo = { $name } (prima Connessione con nodo)
generate-option-manual = { $name } (nel manuale: { $manual })
generate-chosen-manual = Nel manuale si chiama «{ $name }».
generate-why-nodo = Si aprono dopo «Connessione con nodo», che va generata per prima:
generate-why-already = Già generate, una coppia per prodotto:
generate-all-done = Tutti i prodotti di questo ente hanno già la loro coppia di chiavi.
generate-no-choices = Non si sa ancora quali prodotti può generare questo ente.
generate-busy = Il portale sta generando la coppia: può volerci un minuto.
generate-confirm = Genera API Key
generated-title = Coppia di chiavi generata: { $product }.
generated-body = La primaria e la secondaria sono nel portachiavi, pronte da usare.
generated-elsewhere = Coppia generata e conservata: { $product }, { $institution }, { environment-name }.

## Regenerate

regenerate-heading = Rigenera API Key
regenerate-warning = La chiave { slot-name } attuale smette di funzionare subito.
regenerate-body = { $slot ->
    [primary] La secondaria resta valida e non cambia. La nuova primaria va nel portachiavi e sarà pronta da usare.
   *[secondary] La primaria resta valida e non cambia. La nuova secondaria va nel portachiavi e sarà pronta da usare.
}
regenerate-produzione = Sei in Produzione: i sistemi che usano questa chiave non si collegano più finché non ricevono quella nuova.
regenerate-io = IO ha solo la Produzione, senza un Collaudo dove provare: chi manda messaggi con questa chiave non ci riesce più finché non riceve quella nuova.
regenerate-confirm = Rigenera
regenerated-title = Chiave { slot-name } di { $product } rigenerata.
regenerated-body = { $slot ->
    [primary] La nuova è nel portachiavi, pronta da usare. La secondaria è rimasta la stessa.
   *[secondary] La nuova è nel portachiavi, pronta da usare. La primaria è rimasta la stessa.
}
regenerated-despite-body = Il portale ha risposto con un errore, ma la chiave era già cambiata: Portachiavi ha riletto quella nuova e l’ha messa nel portachiavi, pronta da usare. La vecchia non funziona più; l’altra è rimasta la stessa.
regenerated-elsewhere = Chiave { slot-name } rigenerata e conservata: { $product }, { $institution }, { environment-name }.

## Notes on a pair

note-in-use = In uso
note-in-use-at = In uso · { $place }
note-owner-is = Referente: { $owner }
note-due-by = { $days ->
    [0] Da rinnovare entro oggi
    [1] Da rinnovare entro domani
   *[other] Da rinnovare entro il { $day }
}
note-due-past = { $days ->
    [one] Scaduta da un giorno
   *[other] Scaduta da { $days } giorni
}
note-open = Note
note-open-label = Note sulla coppia di { $product }
note-lead = Restano su questo computer, e il portale non le vede. Non scrivere qui nessuna chiave: le chiavi stanno nel portachiavi.
note-which = Quale chiave è in uso
note-in-use-which = { $slot ->
    [primary] La primaria
    [secondary] La secondaria
   *[none] Nessuna
}
note-installed-at = Dove è installata
note-installed-at-hint = Per esempio il gestionale o il server che la usa.
note-owner = Referente
note-owner-hint = Chi se ne occupa.
note-due = Da rinnovare entro
note-due-hint = Ti viene ricordato da due settimane prima.
note-text = Nota
note-text-hint = Quello che serve ricordare di questa coppia.
note-save = Salva
note-saved = Note di { $product } salvate.

## Regenerating a key in use

regenerate-in-use = Questa chiave è segnata come in uso.
regenerate-in-use-at = Questa chiave è in uso: { $place }.
regenerate-in-use-stops = Tutto quello che la usa si ferma subito, e resta fermo finché non riceve la chiave nuova.
regenerate-in-use-other = { $slot ->
    [primary] Di solito conviene rigenerare prima la secondaria, installarla al suo posto, e solo dopo rigenerare la primaria.
   *[secondary] Di solito conviene rigenerare prima la primaria, installarla al suo posto, e solo dopo rigenerare la secondaria.
}
regenerate-typed = Scrivi il codice fiscale dell’ente per confermare

## Remove a pair that is listed no more

remove = Rimuovi…
remove-label = Rimuovi da questo computer la coppia di { $product }
remove-heading = Rimuovere la coppia di chiavi?
remove-warning = Le due chiavi vengono tolte dal portachiavi di questo computer, e non si può tornare indietro.
remove-effect = Al portale non si chiede nulla. Se elencherà di nuovo questa coppia, le chiavi torneranno con il prossimo aggiornamento.
remove-history = Le attività di questa coppia restano nel registro.
remove-confirm = Rimuovi
removed-title = Coppia di chiavi rimossa: { $product }.
removed-body = Le due chiavi non sono più nel portachiavi di questo computer. Al portale non è cambiato nulla.

## IO: Manage keys

io-heading = Chiavi Manage di IO
io-lead = Con una chiave Manage si raggiungono i servizi IO di un ente, o di un suo gruppo, e le loro API Key.
io-keys = Chiavi conservate
io-reading = Sto leggendo le chiavi Manage conservate…
io-services-known = { $services ->
    [0] nessun servizio ancora conosciuto
    [one] un servizio conosciuto
   *[other] { $services } servizi conosciuti
}
io-added = aggiunta il { $day }
manage-key = Chiave Manage
manage-key-what = Che cos’è una chiave Manage
manage-key-what-body = È la chiave con cui un ente gestisce i propri servizi IO da un programma: dà accesso all’elenco dei servizi e alle API Key di ciascuno. { -app } la conserva nel portachiavi di questo computer e la manda solo a IO.
manage-key-where = Dove si trova
manage-key-where-enter = Entra nell’Area Riservata con l’ente e apri il prodotto App IO.
manage-key-where-copy = In Panoramica, oppure nella voce API Key, copia la chiave Manage primaria o secondaria: valgono allo stesso modo.
manage-key-where-paste = Incollala qui, con un nome per riconoscerla.
manage-key-where-group = La chiave Manage di un gruppo raggiunge solo i servizi di quel gruppo. Se ne possono aggiungere quante ne servono.
manage-key-add = Aggiungi una chiave Manage
import-open = Importa un’esportazione
import-heading = Importa le chiavi degli enti gestiti
import-lead = Il back office di IO esporta in un file zip, protetto da password, le chiavi Manage degli enti di cui sei aggregatore (pagina «I tuoi enti»). Portachiavi le conserva tutte nel portachiavi di questo computer, ciascuna con il codice fiscale dell’ente.
import-file = File zip dell’esportazione
import-choose = Scegli il file
import-no-file = nessun file scelto
import-password = Password scelta all’esportazione
import-lacks = Servono il file e la sua password.
import-confirm = Importa
import-running = { $count ->
    [0] Sto leggendo il file…
    [one] Una chiave conservata finora…
   *[other] { $count } chiavi conservate finora…
}
import-kept-so-far = { $count ->
    [one] La prima chiave del file è conservata; le altre no.
   *[other] Le prime { $count } chiavi del file sono conservate; le altre no.
}
imported-title = { $count ->
    [one] Una chiave Manage importata.
   *[other] { $count } chiavi Manage importate.
}
imported-left = { $count ->
    [one] Per un ente è già conservata un’altra chiave: non è stata sostituita. Se quella del file è la più recente, usa «Sostituisci».
   *[other] Per { $count } enti è già conservata un’altra chiave: non sono state sostituite. Se quelle del file sono più recenti, usa «Sostituisci».
}
imported-body = Le chiavi importate sono nel portachiavi di questo computer. Cancella ora il file dell’esportazione: chi ha anche la password può leggerle.
manage-key-add-lead = Prima di conservarla, { -app } chiede a IO se la accetta. Al portale non cambia nulla.
manage-key-replace-heading = Sostituisci la chiave Manage
manage-key-replace-lead = Una chiave Manage si ruota nel back office di IO, alla voce API Key, non qui. Dopo averla ruotata, incolla la nuova: prende il posto di quella conservata se IO la accetta.
manage-key-name = Nome
manage-key-name-hint = Per esempio il nome dell’ente o del gruppo.
manage-key-name-lacks = Scrivi un nome per riconoscerla.
manage-key-value = Chiave Manage
manage-key-value-hint = Spazi e a capo attorno alla chiave vengono tolti.
manage-key-value-lacks = Incolla la chiave.
manage-key-show-label = Mostra la chiave che stai incollando
manage-key-demo = Nella dimostrazione si usano queste chiavi inventate, che non aprono nient’altro:
manage-key-demo-few = Comune di Esempio, 3 servizi
manage-key-demo-few-key = 00030003000300030003000300030001
manage-key-demo-many = Un ente con 1.000 servizi
manage-key-demo-many-key = 10001000100010001000100010000001
manage-key-checking = Sto chiedendo a IO se accetta la chiave…
manage-key-save = Aggiungi
manage-key-open = Apri
manage-key-open-label = Apri i servizi di { $name }
manage-key-replace = Sostituisci
manage-key-replace-label = Sostituisci la chiave Manage { $name }
manage-key-remove = Rimuovi
manage-key-remove-label = Rimuovi la chiave Manage { $name }
manage-key-remove-heading = Rimuovere la chiave Manage?
manage-key-remove-lead = La chiave Manage viene tolta dal portachiavi di questo computer. A IO non cambia nulla, e la chiave resta valida.
manage-key-remove-effect = Le API Key dei servizi già conservate restano nel portachiavi: tornano in vista quando aggiungi una chiave Manage che li raggiunge.
manage-key-remove-confirm = Rimuovi
manage-key-added-title = Chiave Manage aggiunta: { $name }.
manage-key-added-body = IO la accetta, ed è conservata nel portachiavi.
manage-key-replaced-title = Chiave Manage sostituita: { $name }.
manage-key-replaced-body = IO accetta quella nuova, ed è conservata nel portachiavi.
manage-key-removed-title = Chiave Manage rimossa: { $name }.
manage-key-removed-body = Le API Key dei servizi restano conservate.

## IO: services

service = Servizio
number = { $number }
service-state = { $state ->
    [draft] In bozza
    [submitted] In revisione
    [approved] Attivo
    [rejected] Modifiche richieste
    [deleted] Cancellato
   *[unknown] Stato sconosciuto
}
services-heading = Servizi di { $key }
services-as-of = Aggiornati al { $moment }
services-search = Cerca servizio per nome, ente o ID
services-states = Stato
services-all = Tutti
services-list = Servizi
services-count = { $all ->
    [one] Un servizio
   *[other] { $all } servizi
}
services-count-of = { $found } di { $all } servizi
services-progress = { $found ->
    [0] Sto chiedendo i servizi a IO…
    [one] Un servizio finora…
   *[other] { $found } servizi finora…
}
services-pause = { $seconds ->
    [one] Il portale chiede una pausa di un secondo.
   *[other] Il portale chiede una pausa di { $seconds } secondi.
}
services-offline = { $moment ->
    [never] L’elenco dei servizi non è ancora mai arrivato fino in fondo.
   *[other] Qui sotto ci sono i servizi conosciuti al { $moment }: le chiavi conservate si possono mostrare e usare.
}
services-empty-but-known-title = Il portale non elenca nessun servizio
services-unreadable-title = { $count ->
    [one] Un punto dell’elenco del portale non si legge
   *[other] { $count } punti dell’elenco del portale non si leggono
}
services-unreadable-body = In ciascuno può esserci un servizio che qui manca. Di ciò che era già conosciuto non è stato cambiato né cancellato nulla.
services-none = Questa chiave Manage non raggiunge nessun servizio.
services-none-found = Nessun servizio corrisponde. Prova con una parte del nome, con l’ente o con l’ID, o con un altro stato.
services-unknown = Non si sa ancora quali servizi raggiunge questa chiave Manage.
service-not-listed = Non più elencato
service-back = Tutti i servizi
service-id = ID
service-keys = API Key del servizio
service-pair = Coppia di chiavi
service-only-produzione = IO ha solo la Produzione: non c’è un Collaudo dove provare prima di rigenerare.
service-keys-unknown = Il portale non ha dato le chiavi di questo servizio: non se ne conserva ancora nessuna.
service-deleted-title = Questo servizio è stato cancellato.
service-deleted-body = Il portale non dà più le sue chiavi. Qui non è stato cancellato nulla.
service-deleted-kept = Il portale non dà più le sue chiavi. Quelle conservate qui restano, e si possono mostrare e usare.
service-deleted-none = Di questo servizio non è conservata nessuna chiave.
service-addresses = Indirizzi IP autorizzati
service-addresses-any = Nessun limite: le chiavi si possono usare da qualsiasi indirizzo.
service-addresses-where = Si modificano nel servizio, dal back office di IO.

## What the portal's answer had of its own

answer-offline = { $moment ->
    [never] Il portale non ha ancora mai risposto per questa pagina.
   *[other] Qui sotto ci sono le chiavi conservate al { $moment }: si possono mostrare e usare.
}
answer-empty-but-known-title = Il portale non elenca nessuna chiave
answer-empty-but-known-body = Qui però ne sono conservate. Può essere un guasto del portale: non è stato cancellato nulla. Riprova fra poco.
answer-behind-title = { $count ->
    [one] Il portale mostra ancora una chiave già sostituita
   *[other] Il portale mostra ancora { $count } chiavi già sostituite
}
answer-behind-body = Le sue parti non sono ancora d’accordo: resta conservata la chiave più recente. Aggiorna l’elenco fra qualche minuto.
answer-not-kept-title = Non tutte le chiavi elencate dal portale sono state conservate
answer-not-kept-body = Il portachiavi del computer non le ha prese o non le ha ridate come gli erano state date. Quelle conservate prima non sono state cancellate. Controlla il portachiavi e aggiorna l’elenco.
answer-unreadable-title = { $count ->
    [one] Una riga del portale non si legge
   *[other] { $count } righe del portale non si leggono
}
answer-unreadable-body = Le altre sono qui sotto. Di quelle illeggibili non è stato cambiato né cancellato nulla.
answer-without-keys-title = { $count ->
    [one] Una coppia è arrivata senza chiavi utilizzabili
   *[other] { $count } coppie sono arrivate senza chiavi utilizzabili
}
answer-without-keys-body = Le chiavi conservate prima restano al loro posto.
answer-settled-title = { $count ->
    [one] Un’operazione rimasta in sospeso è stata conclusa
   *[other] { $count } operazioni rimaste in sospeso sono state concluse
}
answer-settled-body = Le chiavi qui sotto sono quelle valide.
answer-unsettled-title = { $count ->
    [one] Di un’operazione non si conosce ancora l’esito
   *[other] Di { $count } operazioni non si conosce ancora l’esito
}
answer-unsettled-body = { -app } lo chiede da solo al portale, e non rimanda mai la richiesta.
unsettled-ask-at = { $time ->
    [soon] Sarà chiesto di nuovo fra poco.
   *[other] Sarà chiesto di nuovo alle { $time }.
}
unsettled-ask = Chiedi adesso
unsettled-asking = Sto chiedendo al portale…
settled-told = { $count ->
    [one] 1 operazione è stata chiarita.
   *[other] { $count } operazioni sono state chiarite.
}
found-told = { $count ->
    [one] Trovata 1 voce nel portachiavi.
   *[other] Trovate { $count } voci nel portachiavi.
}
drifted-title = { $count ->
    [one] Una chiave è stata cambiata altrove
   *[other] { $count } chiavi sono state cambiate altrove
}
drifted-key = { $product } ({ slot-name })
drifted-body = { $count ->
    [one] Qualcun altro l’ha rigenerata. Quella nuova è già conservata qui; i sistemi che hanno ancora la vecchia non funzionano più. Controlla dove è installata.
   *[other] Qualcun altro le ha rigenerate. Quelle nuove sono già conservate qui; i sistemi che hanno ancora le vecchie non funzionano più. Controlla dove sono installate.
}

## Keychain

keychain-locked-title = Il portachiavi del computer è bloccato
keychain-locked-body = Le chiavi conservate ci sono ancora, ma non si possono mostrare, usare o cambiare finché non lo sblocchi.
keychain-dismissed-title = Il portachiavi è rimasto bloccato
keychain-dismissed-body = La richiesta della password è stata chiusa. Le chiavi conservate ci sono ancora: sbloccalo quando vuoi.
keychain-no-service-title = Questo computer non ha un portachiavi attivo
keychain-no-service-body = Avvia o installa un servizio di portachiavi: GNOME Keyring, KWallet, oppure KeePassXC con «Integrazione servizio segreti» attiva. Poi premi Riprova. Nessuna chiave viene generata o cambiata finché non si può conservare.
keychain-no-default-collection-title = Il portachiavi non ha una raccolta predefinita
keychain-no-default-collection-body = Senza, non ha dove conservare le chiavi. Creala da qui: è il sistema a chiederti la password con cui proteggerla. Nessuna chiave è stata cancellata.
keychain-hung-title = Il portachiavi del computer non risponde
keychain-hung-body = Ciò che gli è stato chiesto è stato interrotto dopo 5 secondi, e non è andato perso nulla. Riavvia il servizio del portachiavi, oppure esci dalla sessione del computer e rientra; poi premi Riprova. Non serve riaprire { -app }.
keychain-unknown-title = Il portachiavi del computer risponde in modo inatteso
keychain-unknown-body = Le chiavi non si possono mostrare o usare finché non torna a posto, ma nessuna è stata cancellata. Esci dalla sessione del computer e rientra, poi premi Riprova.
keychain-unlock = { $state ->
    [locked] Sblocca il portachiavi
    [dismissed] Sblocca di nuovo
   *[no_default_collection] Crea la raccolta
}
keychain-prompting = Attendo la tua password…
keychain-asking = Sto chiedendo…
keychain-retry-label = Riprova con il portachiavi

## Archive

archive-set-aside-title = L’archivio di { -app } era danneggiato
archive-set-aside-body = È stato messo da parte nella sua cartella, con il nome { $file }. L’elenco si rifà da ciò che il portachiavi conserva: nessuna chiave è stata cancellata. Entra nell’ente per aggiornarlo con il portale.
archive-read-only-title = L’archivio di { -app } si può solo leggere
archive-read-only-body = Tutto ciò che è conservato si può mostrare e copiare. Generare, rigenerare e rimuovere non si può, perché non si potrebbe annotare. Controlla i permessi della cartella di { -app } e riaprilo.
archive-newer-title = L’archivio è di una versione più recente di { -app }
archive-newer-body = Tutto ciò che è conservato si può mostrare e copiare. Generare, rigenerare e rimuovere non si può, perché non si potrebbe annotare. Installa la versione più recente.
archive-full-title = Il disco è pieno: l’archivio di { -app } non si può scrivere
archive-full-body = Tutto ciò che è conservato si può mostrare e copiare. Generare, rigenerare e rimuovere non si può, perché non si potrebbe annotare. Libera spazio sul disco e riapri { -app }.
archive-unchangeable = Non si può finché l’archivio di { -app } non si può scrivere: ciò che cambia non si potrebbe annotare.
archive-close = Chiudi l’avviso sull’archivio

## Attività

history-heading = Attività
history-lead = Che cosa è stato chiesto, cambiato o notato da questo computer.
history-reading = Sto leggendo le attività…
history-empty = Non c’è ancora nessuna attività: la prima si annota quando entri in un ambiente di un ente, o aggiungi una chiave Manage.
history-when = Ora
history-what = Che cosa
history-where = Dove
history-prints = Impronta
history-outcome-head = Esito
history-age = { $moment } ({ $ago })
history-then = poi
history-prints-body = Le impronte non sono chiavi: servono solo a vedere se una chiave è cambiata.
history-slot = chiave { slot-name }
history-found = { $count ->
    [0] nessuna voce nel portachiavi
    [one] una voce dal portachiavi
   *[other] { $count } voci dal portachiavi
}
history-deed = { $deed ->
    [generation_asked] Generazione chiesta
    [generation_done] Coppia generata
    [generation_not_done] Generazione non avvenuta
    [regeneration_asked] Rigenerazione chiesta
    [regeneration_done] Chiave rigenerata
    [regeneration_not_done] Rigenerazione non avvenuta
    [pair_found] Coppia trovata al portale
    [changed_elsewhere] Chiave cambiata altrove
    [not_listed] Coppia non più elencata dal portale
    [listed_again] Coppia di nuovo elencata dal portale
    [pair_removed] Coppia rimossa da questo computer
    [in_use_marked] Chiave segnata in uso
    [in_use_unmarked] Chiave non più segnata in uso
    [note_changed] Note cambiate
    [manage_key_kept] Chiave Manage conservata
    [manage_key_removed] Chiave Manage rimossa
    [archive_set_aside] Archivio danneggiato
    [archive_begun] Archivio iniziato
   *[other] Evento che questa versione non conosce
}
history-outcome = { $outcome ->
    [waiting] In attesa
    [asked] Richiesta
    [done] Riuscita
    [not_done] Non eseguita
    [elsewhere] Altrove
    [kept] Conservata
    [not_listed] Non elencata
    [listed] Elencata
    [removed] Rimossa
    [noted] Annotata
    [set_aside] Messo da parte
   *[begun] Iniziato
}
history-note-part = { $part ->
    [installed_at] dove è installata
    [owner] referente
    [due] scadenza
   *[text] nota
}
history-more = Mostra altre
history-export = Esporta CSV
history-exported = Attività esportate, senza chiavi, in { $file }.
history-checking = Sto controllando il registro…
history-whole = { $events ->
    [0] Registro integro, ancora senza eventi.
    [one] Registro integro: un evento.
   *[other] Registro integro: { $events } eventi.
}
history-unsealed = { $count ->
    [one] L’ultimo non è ancora sigillato.
   *[other] Gli ultimi { $count } non sono ancora sigillati.
}
history-seal-unseen = Il sigillo si controlla con il portachiavi sbloccato.
history-other-seal = Il sigillo del registro non corrisponde.
history-other-seal-body = O il registro è stato riscritto, o questo portachiavi non è quello con cui era stato sigillato. Le chiavi conservate non ne risentono.
history-broken = Il registro è stato modificato dall’evento { $from } in poi.
history-broken-body = Da lì non è più affidabile. Le chiavi conservate non ne risentono: aggiorna l’elenco per confrontarle con il portale.

## Tutte le chiavi

all-keys-heading = Tutte le chiavi
all-keys-lead = Le coppie di chiavi conservate su questo computer, di tutti gli enti.
all-keys-pairs = { $total ->
    [one] Una coppia
   *[other] { $total } coppie
}
all-keys-found = { $total ->
    [0] Nessuna coppia di { $of }
    [one] Una coppia di { $of }
   *[other] { $total } coppie di { $of }
}
all-keys-of-entes = { $institutions ->
    [one] di un ente
   *[other] di { $institutions } enti
}
all-keys-search = Ente, codice fiscale, prodotto, nota
all-keys-search-label = Cerca fra tutte le chiavi per ente, codice fiscale, prodotto o nota
all-keys-filters = Filtri e ordine
all-keys-realm-label = Ambiente
all-keys-realm = { $realm ->
    [collaudo] pagoPA Collaudo
    [produzione] pagoPA Produzione
    [io] IO
   *[all] Tutti gli ambienti
}
all-keys-state-label = Stato
all-keys-state = { $state ->
    [not_kept] Non conservate
    [uncertain] Con esito incerto
    [not_listed] Non più elencate
    [changed_elsewhere] Cambiate altrove
    [never_confirmed] Mai confrontate
    [confirmed] Confermate
   *[all] Tutti gli stati
}
all-keys-use-label = Uso
all-keys-use = { $use ->
    [marked] Segnate in uso
    [unmarked] Non segnate in uso
   *[all] In uso o no
}
all-keys-age-label = Età e scadenza
all-keys-age = { $age ->
    [older_90] Più vecchie di 3 mesi
    [older_180] Più vecchie di 6 mesi
    [older_365] Più vecchie di un anno
    [due_30] Da rigenerare entro 30 giorni
    [due_0] Da rigenerare entro oggi
   *[all] Di ogni età
}
all-keys-order-label = Ordine
all-keys-order = { $order ->
    [institution] Ordina per ente
    [product] Ordina per prodotto
    [rotated] Ordina per rigenerazione
    [confirmed] Ordina per conferma
   *[due] Ordina per scadenza
}
all-keys-clear = Cancella i filtri
all-keys-export = Esporta (CSV)
all-keys-exported = Tutte le coppie esportate, senza chiavi, in { $file }.
all-keys-exported-some = Le coppie trovate esportate, senza chiavi, in { $file }.
all-keys-column = { $column ->
    [institution] Ente
    [product] Prodotto
    [environment] Ambiente
    [use] In uso
    [rotated] Rigenerata
    [state] Stato
   *[open] Azioni
}
all-keys-io-service = servizio IO
all-keys-unmarked = non segnata
all-keys-due = entro il { $day }
all-keys-overdue = scaduta il { $day }
all-keys-age-unknown = data non nota
all-keys-state-chip = { $state ->
    [not_kept] Non conservata
    [uncertain] Esito incerto
    [not_listed] Non più elencata
   *[changed_elsewhere] Cambiata altrove
}
all-keys-open = Apri
all-keys-open-label = Apri { $product } di { $institution }, { $realm ->
    [collaudo] Collaudo
    [produzione] Produzione
   *[io] IO
}
all-keys-reading = Sto leggendo le chiavi conservate…
all-keys-none = Qui non c’è ancora nessuna chiave.
all-keys-none-body = Entra in un ambiente di un ente, o apri un servizio di IO: le coppie che il portale elenca si conservano da sole, e le trovi qui anche senza rete.
all-keys-none-found = Nessuna coppia corrisponde.
all-keys-none-found-body = Prova con una parte del nome, con il codice fiscale o con il prodotto, oppure togli i filtri.
pair-manual-name = Nel manuale
pair-rotated = Rigenerata
pair-compared = Confronto
pair-in-use = In uso
pair-owner = Referente
pair-due = Da rigenerare entro il
pair-note = Nota
pair-to-page = Vai alla pagina API Key
pair-to-service = Vai al servizio
pair-no-way = Di questo ente non si conosce ancora la pagina: si apre dopo averlo scelto dal portale.
pair-no-way-io = Nessuna chiave Manage conservata raggiunge questo servizio: per rigenerare o verificare queste chiavi aggiungila alla pagina Chiavi Manage.

## Settings

settings-heading = Impostazioni
settings-lead = Come si presenta { -app }, e come questo computer raggiunge i portali veri.
settings-portals = Come si raggiungono i portali
settings-portals-lead = Vale per i portali veri: la dimostrazione resta dentro il computer e non ne ha bisogno.
appearance-heading = Aspetto
appearance-language = Lingua
appearance-language-system = Come il sistema ({ $language })
appearance-language-changed = Da qui in poi { -app } parla italiano.
appearance-theme = Colori
appearance-theme-system = Come il sistema
appearance-theme-light = Chiari
appearance-theme-dark = Scuri
appearance-palette = Stile
appearance-palette-classic = Quello del portale di oggi
appearance-palette-next = Quello nuovo, in arrivo sul portale
settings-reading = Sto leggendo le impostazioni…
settings-locked = Stabilito dalla tua organizzazione
settings-network = Rete
settings-proxy = Proxy
proxy-system = Quello del sistema
proxy-system-hint = Come gli altri programmi di questo computer.
proxy-none = Nessuno
proxy-none-hint = Collegamento diretto ai portali.
proxy-address = Un indirizzo preciso
proxy-address-hint = Per esempio quello che darebbe il file PAC della rete.
setting-proxy = Indirizzo del proxy
setting-proxy-hint = Per esempio http://proxy.ente.it:8080. I proxy che chiedono NTLM o Kerberos hanno bisogno di un programma intermedio su questo computer.
setting-proxy-user = Nome utente del proxy
setting-proxy-user-hint = Solo se il proxy lo chiede.
password-proxy = Password del proxy
password-client-certificate = Password del certificato
password-kept = { $kept ->
    [yes] Una password è conservata nel portachiavi: lascia vuoto per tenerla.
    [no] Si conserva nel portachiavi di questo computer, mai in un file.
   *[unknown] Non si sa ancora se una è conservata: il portachiavi non è pronto.
}
password-forget = { $of ->
    [proxy] Togli dal portachiavi la password del proxy
   *[client_certificate] Togli dal portachiavi la password del certificato
}
setting-extra-trust = Autorità di certificazione in più
setting-extra-trust-hint = Percorso completo di un file PEM. Si aggiunge alle autorità del sistema: un certificato si verifica sempre.
setting-client-certificate = Certificato di questo computer
setting-client-certificate-hint = Percorso completo di un file PKCS#12, o PEM con la sua chiave. Serve solo se la rete o IO lo chiedono.
settings-timeouts = Tempi di attesa
settings-timeouts-lead = In secondi, da { $least } a { $most }. Dove è vuoto vale il tempo indicato; per IO, leggere e modificare si fermano di norma alla metà.
setting-connect-timeout = Collegarsi
setting-connect-timeout-hint = Prima che parta una richiesta.
setting-read-timeout = Leggere
setting-read-timeout-hint = Elenchi e dettagli.
setting-change-timeout = Modificare
setting-change-timeout-hint = Generare e rigenerare.
settings-addresses = Indirizzi dei portali
settings-addresses-lead = Da cambiare solo se la tua organizzazione raggiunge i portali attraverso indirizzi propri. Iniziano sempre con https://, e finché uno è diverso dal solito lo si legge in alto in ogni pagina.
setting-area-riservata = Area Riservata, pagine
setting-area-riservata-hint = Dove si fa l’accesso.
setting-area-riservata-api = Area Riservata, servizi
setting-area-riservata-api-hint = Ciò che chiedono le sue pagine.
setting-collaudo-pages = Collaudo, pagine
setting-collaudo-pages-hint = Dove si arriva dopo l’accesso.
setting-collaudo-api = Collaudo, servizi
setting-collaudo-api-hint = Dove si generano e rigenerano le chiavi.
setting-collaudo-runtime = Collaudo, uso delle chiavi
setting-collaudo-runtime-hint = Dove si verifica una chiave.
setting-produzione-pages = Produzione, pagine
setting-produzione-pages-hint = Dove si arriva dopo l’accesso.
setting-produzione-api = Produzione, servizi
setting-produzione-api-hint = Dove si generano e rigenerano le chiavi.
setting-produzione-runtime = Produzione, uso delle chiavi
setting-produzione-runtime-hint = Dove si verifica una chiave.
setting-io = IO
setting-io-hint = Servizi e chiavi di IO.
setting-sign-in-hosts = Altri host dell’accesso
setting-sign-in-hosts-hint = Nomi come idp.ente.it, uno per riga, dove l’accesso può passare oltre a quelli già noti.
settings-sign-out = Salvando, l’accesso all’Area Riservata si chiude: la prossima volta andrà rifatto. Le chiavi conservate restano.
settings-save = Salva
settings-saved = Impostazioni salvate.
settings-saved-body = Valgono dal prossimo collegamento. Se avevi fatto l’accesso all’Area Riservata, è stato chiuso.

## Connection check

connection-heading = Controlla la connessione
connection-lead = Il percorso fino al portale, un passo alla volta: se si ferma, si vede dove e che cosa fare. Non cambia nulla e non manda nessuna chiave.
connection-demo = Nella dimostrazione si controlla il portale dentro questo computer: proxy e certificati qui non c’entrano.
connection-check = Controlla
connection-checking = Sto percorrendo la strada fino al portale…
connection-passed = Il portale { $host } si raggiunge.
connection-ends = Il percorso si ferma qui: { $hop ->
    [name] nome nella rete
    [connection] proxy o collegamento diretto
    [tls] protezione
    [portal] portale
    [clock] orologio
   *[session] accesso
}.
connection-copy = Copia il rapporto
connection-copied = Rapporto copiato: non contiene chiavi, password, nomi utente o percorsi di file.
hop-name = { $hop ->
    [name] Nome nella rete (DNS)
    [connection] Proxy o collegamento diretto
    [tls] Protezione (TLS)
    [portal] Portale
    [clock] Orologio
   *[session] Accesso
}
hop-state = { $state ->
    [passed] superato
    [doubtful] da controllare
    [failed] non superato
   *[left_out] non controllato
}
hop-took = { $ms } ms
hop-addresses = { $count ->
    [one] Trovato un indirizzo.
   *[other] Trovati { $count } indirizzi.
}
hop-direct = Collegamento diretto, senza proxy.
hop-through = Attraverso il proxy { $proxy }.
hop-protected = { $version }, con un certificato emesso da «{ $issuer }».
hop-answered = Risponde, nella versione { $version }.
hop-ahead = { $way ->
    [-1] Questo computer è indietro di { $seconds } s rispetto al portale.
    [0] L’ora di questo computer è quella del portale.
   *[1] Questo computer è avanti di { $seconds } s rispetto al portale.
}
hop-clock-todo = Regola data e ora: con una differenza così un accesso può sembrare scaduto.
hop-signed-in = L’accesso è valido.
hop-issuer = L’ha emesso «{ $issuer }».
hop-left-out = { $why ->
    [ended] Il controllo si è fermato prima.
   *[nothing] Qui non c’è nulla da controllare.
}

## This computer

computer-heading = Questo computer
computer-tray = Icona vicino all’orologio
computer-tray-hint = Dice come risponde il portale e quante operazioni sono in sospeso, mai una chiave. Se chiudi la finestra, { -app } resta lì: si chiude con «Esci» nel menu dell’icona.
computer-tray-not-offered = Questo desktop non mostra icone vicino all’orologio.
computer-notifications = Avvisi quando un lavoro lungo finisce
computer-notifications-hint = Solo mentre guardi un’altra finestra. Un avviso non contiene mai una chiave.

## About

about-heading = Informazioni su { -app }
about-unofficial = Applicazione non ufficiale, non collegata a PagoPA S.p.A.
about-version = Versione
about-tauri = Tauri
about-web-view = Motore delle pagine
about-keychain = Accesso al portachiavi
about-system = Sistema operativo
about-licence = Licenza
about-fonts = I caratteri Titillium Web e DM Mono hanno la SIL Open Font License 1.1.
about-libraries = Le librerie e le loro licenze sono nel file THIRD-PARTY installato con { -app }: su Linux in /usr/share/doc/portachiavi.
about-copy = Copia per l’assistenza
about-copied = Informazioni copiate. Le puoi incollare in una richiesta di assistenza.

## The shell: beside the clock, in notifications, in the menu of macOS

shell-tray-open = Apri { -app }
shell-tray-quit = Esci
shell-tray-portal-unknown = Portale non ancora interpellato
shell-tray-portal-asking = Sto chiedendo al portale…
shell-tray-portal-reachable = Portale raggiungibile
shell-tray-portal-offline = Portale non raggiungibile
shell-tray-unsettled = { $count ->
    [0] Nessuna operazione in sospeso
   *[other] Operazioni in sospeso: { $count }
}
shell-settled = { $count ->
    [one] Un’operazione in sospeso è conclusa
   *[other] Operazioni in sospeso concluse: { $count }
}
shell-settled-body = Il portale ha detto com’è andata. Apri { -app } per vederlo.
shell-services-listed = L’elenco dei servizi IO è aggiornato
shell-services-listed-body = { $count ->
    [one] Un servizio è nell’elenco.
   *[other] { $count } servizi sono nell’elenco.
}
shell-keys-imported = Importazione conclusa
shell-keys-imported-body = { $count ->
    [0] Nessuna chiave Manage è stata conservata.
    [one] Una chiave Manage è stata conservata.
   *[other] { $count } chiavi Manage sono state conservate.
}
shell-menu-about = Informazioni su { -app }
shell-menu-settings = Impostazioni…
shell-menu-hide = Nascondi { -app }
shell-menu-hide-others = Nascondi altre
shell-menu-show-all = Mostra tutte
shell-menu-quit = Esci da { -app }
shell-menu-edit = Modifica
shell-menu-undo = Annulla
shell-menu-redo = Ripristina
shell-menu-cut = Taglia
shell-menu-copy = Copia
shell-menu-paste = Incolla
shell-menu-select-all = Seleziona tutto
shell-menu-view = Vista
shell-menu-zoom-in = Ingrandisci
shell-menu-zoom-out = Riduci
shell-menu-zoom-back = Dimensioni reali
shell-menu-full-screen = Schermo intero
shell-menu-window = Finestra
shell-menu-minimise = Contrai
shell-menu-maximise = Ridimensiona
shell-menu-close-window = Chiudi finestra

## Keyboard and palette

keycap-control = Ctrl
keycap-enter = Invio
keycap-escape = Esc
keycap-home = Inizio
keycap-end = Fine
shortcut-palette = Cercare ovunque: comandi, enti, servizi
shortcut-search = Andare alla ricerca della pagina
shortcut-refresh = Aggiornare la pagina con il portale
shortcut-back = Tornare indietro
shortcut-overview = Aprire la Panoramica dell’ente
shortcut-keys = Tornare alla pagina API Key
shortcut-all-keys = Aprire Tutte le chiavi
shortcut-history = Aprire Attività
shortcut-settings = Aprire Impostazioni
shortcut-help = Aprire questa pagina
shortcut-zoom = Ingrandire tutto, rimpicciolirlo, tornare alla misura normale
shortcut-choose = Scegliere un comando ed eseguirlo
shortcut-list = Spostarsi fra le righe
shortcut-menu = Spostarsi fra le voci
shortcut-close = Chiudere senza fare nulla
shortcut-in-anywhere = ovunque
shortcut-in-page = nelle pagine che lo prevedono
shortcut-in-palette = in Cerca ovunque
shortcut-in-list = negli elenchi
shortcut-in-menu = nel menu dei prodotti
shortcut-in-dialog = nelle finestre di dialogo e nei menu
palette-heading = Cerca ovunque
palette-search = Cerca un comando, un ente o un servizio
palette-list = Comandi
palette-count = { $count ->
    [0] Nessun risultato
    [one] Un risultato
   *[other] { $count } risultati
}
palette-none = Nessun comando corrisponde. Prova con altre parole: «rigenera secondaria», il nome di un ente, un codice fiscale.
palette-group-recent = Usati di recente
palette-group-keys = Chiavi di questa pagina
palette-group-page = Questa pagina
palette-group-go = Vai a
palette-group-pairs = Tutte le chiavi
palette-group-institutions = Enti
palette-group-services = Servizi IO
palette-group-other = Altro
palette-key-move = per scegliere
palette-key-choose = per eseguire
palette-key-close = per chiudere
palette-refresh = Aggiorna questa pagina
palette-to-keys = Torna alla pagina API Key
palette-institutions = Cerca un ente
palette-io = IO: chiavi Manage
palette-services = Cerca fra i servizi di { $key }
palette-environment = { $institution } - { environment-name }
palette-export = Esporta le attività in CSV
palette-unlocked = Il portachiavi è già sbloccato
palette-leave = Esci da questo portale
palette-words-show = vedi visualizza
palette-words-copy = copia appunti
palette-words-verify = prova controlla
palette-words-regenerate = ruota cambia sostituisci
palette-words-unlock = password
palette-words-help = guida assistenza scorciatoie tastiera

## Aiuto

title-help = Aiuto - { -app }
help-heading = Aiuto
help-lead = Le cose che si fanno più spesso, e come farle senza mouse.
help-first = La prima chiave
help-first-body = Scegli l’ente, poi «{ overview-manage }» nella Panoramica e l’ambiente di Collaudo. Premi «{ keys-generate }» e comincia da «Connessione con nodo»: gli altri prodotti si aprono dopo. La coppia va subito nel portachiavi di questo computer.
help-rotate = Cambiare una chiave senza fermare nulla
help-rotate-body = Ogni coppia ha due chiavi, la primaria e la secondaria, e funzionano tutte e due. Si cambia prima quella che non è in uso:
help-rotate-1 = Rigenera la chiave che i tuoi sistemi non usano. L’altra non cambia.
help-rotate-2 = Premi «{ key-verify }»: una chiave appena rigenerata può aver bisogno di qualche minuto.
help-rotate-3 = Mettila nei sistemi con «{ key-use }», al posto di quella di prima, e controlla che lavorino.
help-rotate-4 = Solo ora rigenera l’altra, che non serve più a nessuno.
help-offline = Quando il portale o la rete non ci sono
help-offline-body = Le chiavi conservate si possono sempre mostrare e copiare. La pagina dice a quando risalgono. Per generare, rigenerare e verificare serve il portale.
help-kept = Che cosa è conservato, e dove
help-kept-body = Le chiavi stanno solo nel portachiavi del sistema operativo. Una chiave si vede solo mentre la mostri, e gli appunti la dimenticano da soli.
help-kept-else = Nella cartella di { -app } ci sono l’elenco delle coppie, le attività e le impostazioni, senza chiavi. Se il portale non risponde o non elenca più una coppia, qui non si cancella nulla.
help-ask = A chi chiedere
help-ask-body = Per un errore del portale scrivi all’assistenza di pagoPA o di IO, con il codice per l’assistenza che trovi nel messaggio. Per la rete e il proxy chiedi a chi gestisce questo computer.
help-ask-report = «{ connection-heading }», in Impostazioni, trova dove si ferma il collegamento e prepara un resoconto senza chiavi né password. Non mandare mai una chiave a nessuno, nemmeno all’assistenza.
help-keys = La tastiera
help-keys-lead = Con Tab si raggiunge ogni comando. Le scorciatoie non agiscono mentre scrivi in un campo o quando è aperta una finestra di dialogo, e nessuna cambia una chiave senza chiedere conferma.
help-keys-what = Che cosa fa
help-keys-keys = Tasti
help-keys-where = Dove
help-character-keys = Usa anche i tasti singoli / e ?
help-character-keys-about = Spegnili se detti al computer con la voce, o se li premi senza volerlo. F1 e le altre scorciatoie restano.

## Errors: what happened, and what to do (which says whether anything changed)

error-portal-unreachable-what = Il portale non è raggiungibile.
error-portal-unreachable-todo = Non è cambiato nulla. Controlla la rete e riprova: le chiavi conservate restano utilizzabili.
error-portal-name-not-found-what = Il nome del portale non si trova nella rete.
error-portal-name-not-found-todo = Non è cambiato nulla. Controlla la rete e il DNS, poi riprova: le chiavi conservate restano utilizzabili.
error-portal-connect-timed-out-what = Il collegamento con il portale non è riuscito in tempo.
error-portal-connect-timed-out-todo = Non è cambiato nulla. Controlla la rete e il firewall, poi riprova.
error-portal-connect-reset-what = Il collegamento con il portale è stato chiuso prima di cominciare.
error-portal-connect-reset-todo = Non è cambiato nulla. Può essere un firewall: controlla la rete e riprova.
error-portal-proxy-unreachable-what = Il proxy della rete non è raggiungibile.
error-portal-proxy-unreachable-todo = Non è cambiato nulla. Controlla il proxy in Impostazioni o nel sistema, e riprova.
error-portal-proxy-login-needed-what = Il proxy della rete chiede nome utente e password.
error-portal-proxy-login-needed-todo = Non è cambiato nulla. Scrivi nome utente e password in Impostazioni; se già ci sono, chiedi a chi gestisce la rete.
error-portal-proxy-refused-what = Il proxy della rete non lascia passare verso il portale.
error-portal-proxy-refused-todo = Non è cambiato nulla. Chiedi a chi gestisce la rete di permettere questo indirizzo.
error-portal-untrusted-what = Il certificato del portale è di un’autorità di cui questo computer non si fida.
error-portal-untrusted-todo = Non è cambiato nulla. Se la rete ispeziona il traffico, chiedi il certificato della sua autorità e indicalo in Impostazioni.
error-portal-certificate-of-other-host-what = Il certificato ricevuto è di un altro indirizzo.
error-portal-certificate-of-other-host-todo = Non è cambiato nulla. Non è il portale che ha risposto: controlla la rete e riprova.
error-portal-certificate-out-of-date-what = Il certificato del portale non vale in questa data.
error-portal-certificate-out-of-date-todo = Non è cambiato nulla. Controlla la data e l’ora del computer, poi riprova.
error-portal-client-certificate-refused-what = Il certificato di questo computer non è stato accettato.
error-portal-client-certificate-refused-todo = Non è cambiato nulla. Controlla quale certificato è richiesto e riprova.
error-portal-tls-failed-what = Non è stato possibile aprire un collegamento sicuro con il portale.
error-portal-tls-failed-todo = Non è cambiato nulla. Controlla la rete e riprova.
error-portal-network-page-what = Al posto del portale ha risposto una pagina della rete.
error-portal-network-page-todo = Se era una modifica, non si sa se qualcosa è cambiato: Portachiavi lo chiederà al portale. Accedi alla rete (per esempio dalla pagina di benvenuto), poi riprova.
error-portal-dependency-refused-what = Una parte del portale ha rifiutato ciò che un’altra chiedeva per te.
error-portal-dependency-refused-todo = Se era una modifica, non si sa se qualcosa è cambiato: Portachiavi lo chiederà al portale. Riprova fra qualche minuto.
error-network-proxy-invalid-what = L’indirizzo del proxy non è valido.
error-network-proxy-invalid-todo = Non è cambiato nulla. Serve un indirizzo come http://proxy.ente.it:8080, senza nome utente.
error-network-trust-unreadable-what = Il file delle autorità di certificazione non si legge.
error-network-trust-unreadable-todo = Non è cambiato nulla. Controlla che il file ci sia e si possa leggere.
error-network-trust-unfit-what = Nel file delle autorità non ci sono certificati utilizzabili.
error-network-trust-unfit-todo = Non è cambiato nulla. Serve un file PEM con almeno un certificato.
error-network-certificate-unreadable-what = Il file del certificato di questo computer non si legge.
error-network-certificate-unreadable-todo = Non è cambiato nulla. Controlla che il file ci sia e si possa leggere.
error-network-certificate-password-what = La password del certificato non è giusta.
error-network-certificate-password-todo = Non è cambiato nulla. Controlla la password e riprova.
error-network-certificate-unfit-what = Il file non contiene un certificato con la sua chiave.
error-network-certificate-unfit-todo = Non è cambiato nulla. Serve un file PKCS#12, o PEM con certificato e chiave.
error-network-no-tls-what = Questo computer non può aprire collegamenti sicuri.
error-network-no-tls-todo = Non è cambiato nulla. Aggiorna il sistema o segnala il problema.
error-portal-timed-out-what = Il portale non ha risposto in tempo.
error-portal-timed-out-todo = Non è cambiato nulla. Riprova fra qualche minuto.
error-portal-interrupted-what = Il collegamento con il portale si è interrotto.
error-portal-interrupted-todo = Non è cambiato nulla. Controlla la rete e riprova.
error-portal-session-expired-what = La sessione con il portale è scaduta.
error-portal-session-expired-todo = Con questa richiesta non è cambiato nulla. Accedi di nuovo: si torna qui.
error-portal-role-missing-what = Il tuo ruolo non permette questa operazione.
error-portal-role-missing-todo = Non è cambiato nulla. Chiedi a chi amministra l’ente di darti un ruolo per Piattaforma pagoPA.
error-portal-other-institution-what = Il portale dice che la sessione appartiene a un altro ente.
error-portal-other-institution-todo = Non è cambiato nulla. Torna alla scelta dell’ente e rientra in quello giusto.
error-portal-type-not-allowed-what = Il portale non concede questo prodotto a questo tipo di ente.
error-portal-type-not-allowed-todo = Non è cambiato nulla. Se pensi che spetti all’ente, chiedi all’assistenza di pagoPA.
error-portal-psp-code-missing-what = Al portale manca il codice PSP di questo ente.
error-portal-psp-code-missing-todo = Non è cambiato nulla. Chiedi all’assistenza di pagoPA di registrare il codice PSP.
error-portal-prefix-unknown-what = Il portale non riconosce questa coppia di chiavi.
error-portal-prefix-unknown-todo = Non è cambiato nulla. È una coppia di vecchio tipo: per rigenerarla rivolgiti all’assistenza di pagoPA.
error-portal-not-found-what = Il portale non trova ciò che è stato chiesto.
error-portal-not-found-todo = Non è cambiato nulla, e qui non è stato cancellato nulla. Aggiorna l’elenco e riprova.
error-portal-conflict-what = Il portale dice che una richiesta simile è già in corso o già eseguita.
error-portal-conflict-todo = Da qui non è cambiato nulla. Aggiorna l’elenco prima di riprovare.
error-portal-throttled-what = Il portale ha ricevuto troppe richieste.
error-portal-throttled-todo = Non è cambiato nulla. Aspetta qualche minuto e riprova.
error-portal-malformed-what = Il portale non ha accettato la richiesta.
error-portal-malformed-todo = Non è cambiato nulla. Segnala il codice qui sotto a chi ti assiste.
error-portal-failed-what = Il portale ha avuto un guasto.
error-portal-failed-todo = Non è cambiato nulla. Riprova fra poco: se continua, segnala il codice all’assistenza di pagoPA.
error-portal-unreadable-what = La risposta del portale non si legge.
error-portal-unreadable-todo = Non è cambiato nulla, e le chiavi conservate restano al loro posto. Riprova fra poco.
error-portal-key-refused-what = Il portale non riconosce questa chiave.
error-portal-key-refused-todo = Non è cambiato nulla. Può essere sbagliata, appena rigenerata, sospesa o di un altro prodotto: controllala nel back office di IO.
error-portal-key-not-allowed-what = Il portale non permette di usare questa chiave da qui.
error-portal-key-not-allowed-todo = Non è cambiato nulla. O non è una chiave Manage, o l’indirizzo IP di questa rete non è fra quelli autorizzati per la chiave: si controlla nel back office di IO, alla voce API Key.
error-portal-outside-group-what = Questo servizio non è nel gruppo della chiave Manage.
error-portal-outside-group-todo = Non è cambiato nulla. Usa la chiave Manage dell’ente o quella del gruppo giusto.
error-portal-certificate-needed-what = Per questo ente IO chiede un certificato del client.
error-portal-certificate-needed-todo = Non è cambiato nulla. Indicalo in Impostazioni, alla voce «Certificato di questo computer».
error-portal-service-deleted-what = Questo servizio è stato cancellato.
error-portal-service-deleted-todo = Non è cambiato nulla. Un servizio cancellato non ha più chiavi al portale; quelle conservate qui restano.
error-portal-list-doubtful-what = Il portale non elenca nessuna chiave, ma qui ne sono conservate.
error-portal-list-doubtful-todo = Non è cambiato nulla: la richiesta non è partita, perché potrebbe toccare chiavi in uso. Riprova quando il portale le elenca di nuovo.
error-portal-list-behind-what = Il portale mostra ancora una chiave sostituita da poco.
error-portal-list-behind-todo = Non è cambiato nulla: la richiesta non è partita, perché non si potrebbe distinguere la nuova chiave. Riprova fra qualche minuto.
error-keychain-locked-what = Il portachiavi del computer è bloccato.
error-keychain-locked-todo = Non è cambiato nulla. Sbloccalo e riprova.
error-keychain-dismissed-what = La richiesta di sbloccare il portachiavi è stata chiusa.
error-keychain-dismissed-todo = Non è cambiato nulla. Riprova e inserisci la password del portachiavi.
error-keychain-no-service-what = Questo computer non ha un portachiavi attivo.
error-keychain-no-service-todo = Non è cambiato nulla. Avvia o installa un servizio di portachiavi e riprova.
error-keychain-no-collection-what = Il portachiavi non ha una raccolta predefinita.
error-keychain-no-collection-todo = Non è cambiato nulla. Creane una con il programma delle password del sistema e riprova.
error-keychain-unknown-what = Il portachiavi del computer ha risposto in modo inatteso.
error-keychain-unknown-todo = Non è cambiato nulla. Riprova: se continua, chiudi e riapri la sessione del computer.
error-keychain-timed-out-what = Il portachiavi del computer non ha risposto in tempo.
error-keychain-timed-out-todo = Non è cambiato nulla. Controlla se aspetta la tua password in un’altra finestra, poi riprova.
error-keychain-entry-damaged-what = La voce di questa coppia nel portachiavi è danneggiata.
error-keychain-entry-damaged-todo = Non è cambiato nulla. Aggiorna l’elenco: il portale può ridare le stesse chiavi.
error-keychain-entry-missing-what = Nel portachiavi non c’è questa coppia.
error-keychain-entry-missing-todo = Non è cambiato nulla. Aggiorna l’elenco: il portale può ridare le stesse chiavi.
error-keychain-not-kept-what = Il portachiavi non ha conservato ciò che gli è stato dato.
error-keychain-not-kept-todo = Al portale non è cambiato nulla, e le chiavi conservate prima restano. Controlla il portachiavi e aggiorna l’elenco.
error-ledger-unusable-what = L’archivio locale di Portachiavi non si può leggere o scrivere.
error-ledger-unusable-todo = Nessuna chiave è stata cancellata. Controlla che il disco non sia pieno e riapri Portachiavi: se avevi chiesto una modifica, l’elenco del portale dirà se è avvenuta.
error-ledger-full-what = Il disco è pieno, e l’archivio di Portachiavi non si può scrivere.
error-ledger-full-todo = Al portale non è cambiato nulla. Libera spazio sul disco e aggiorna l’elenco: ciò che non si è potuto annotare si riprende da lì.
error-ledger-read-only-what = L’archivio di Portachiavi si può leggere ma non scrivere.
error-ledger-read-only-todo = Al portale non è cambiato nulla, e le chiavi conservate si possono ancora mostrare e copiare. Controlla i permessi della cartella di Portachiavi e riaprilo.
error-ledger-damaged-what = L’archivio di Portachiavi è danneggiato.
error-ledger-damaged-todo = Al portale non è cambiato nulla, e le chiavi restano nel portachiavi del computer. Chiudi e riapri Portachiavi: l’archivio viene messo da parte e l’elenco rifatto dal portachiavi.
error-kept-not-noted-what = La modifica è riuscita e le chiavi nuove sono conservate, ma l’archivio non ha potuto annotarlo.
error-kept-not-noted-todo = Al portale la modifica esiste, e quelle nel portachiavi sono le chiavi valide. Non ripeterla: controlla lo spazio sul disco e aggiorna l’elenco, e verrà annotata da sola.
error-refusal-not-noted-what = Il portale ha rifiutato la richiesta, ma l’archivio non ha potuto annotarlo.
error-refusal-not-noted-todo = Non è cambiato nulla, e le chiavi di prima restano valide. Qui la richiesta figura in sospeso finché non si può annotare: controlla lo spazio sul disco e aggiorna l’elenco.
error-clipboard-unusable-what = Non si riesce a scrivere negli appunti.
error-clipboard-unusable-todo = Non è cambiato nulla. Riprova, oppure mostra la chiave e copiala a mano.
error-product-already-generated-what = Questo prodotto ha già la sua coppia di chiavi.
error-product-already-generated-todo = Non è cambiato nulla. La trovi nella pagina API Key.
error-product-nodo-first-what = Prima va generata «Connessione con nodo».
error-product-nodo-first-todo = Non è cambiato nulla. Genera quella coppia, poi torna a questo prodotto.
error-product-collaudo-first-what = Il Collaudo di questo ente non è ancora completo.
error-product-collaudo-first-todo = Non è cambiato nulla. Completa il Collaudo, oppure indica dalla Panoramica che è stato fatto altrove.
error-pair-absent-what = Il portale non elenca più questa coppia di chiavi.
error-pair-absent-todo = Non è cambiato nulla, e quella conservata resta qui. Aggiorna l’elenco: se manca ancora, chiedi all’assistenza di pagoPA.
error-pair-changed-elsewhere-what = Nel frattempo qualcun altro ha cambiato una chiave di questa coppia.
error-pair-changed-elsewhere-todo = La richiesta non è partita e da qui non è cambiato nulla. Le chiavi nuove sono conservate: controlla quali sono in uso, poi chiedi di nuovo se serve ancora.
error-pair-unknown-what = Questa coppia di chiavi non è fra quelle conosciute qui.
error-pair-unknown-todo = Non è cambiato nulla. Aggiorna l’elenco e riprova.
error-key-in-use-what = Questa chiave è segnata come in uso.
error-key-in-use-todo = La richiesta non è partita e non è cambiato nulla. Se vuoi rigenerarla lo stesso, chiedilo di nuovo e scrivi il codice fiscale dell’ente.
error-note-installed-at-unfit-what = Così non si può conservare.
error-note-installed-at-unfit-todo = Non è cambiato nulla. Scrivi al massimo 80 caratteri, senza a capo e senza chiavi.
error-note-owner-unfit-what = Così non si può conservare.
error-note-owner-unfit-todo = Non è cambiato nulla. Scrivi al massimo 80 caratteri, senza a capo e senza chiavi.
error-note-due-unfit-what = Non è un giorno del calendario.
error-note-due-unfit-todo = Non è cambiato nulla. Servono giorno, mese e anno.
error-note-text-unfit-what = Così non si può conservare.
error-note-text-unfit-todo = Non è cambiato nulla. Scrivi al massimo 1.000 caratteri, e nessuna chiave: le chiavi stanno nel portachiavi.
error-pair-still-listed-what = Per quanto si sa, il portale elenca ancora questa coppia di chiavi.
error-pair-still-listed-todo = Non è cambiato nulla, e le chiavi restano nel portachiavi. Aggiorna l’elenco: si rimuove solo una coppia che il portale non elenca più.
error-confirmation-used-what = Questa richiesta era già partita, con la stessa conferma.
error-confirmation-used-todo = Non è partita una seconda volta e non è cambiato altro. Aggiorna l’elenco per vedere che cosa ne è stato: se serve ancora, chiedila da capo.
error-operation-open-what = C’è già un’operazione di cui non si conosce l’esito.
error-operation-open-todo = Questa richiesta non è partita e non è cambiato nulla. Aggiorna l’elenco: appena l’altra si chiarisce, potrai riprovare.
error-generation-unknown-what = Non si sa se la coppia di chiavi è stata generata.
error-generation-unknown-todo = La richiesta è partita una volta sola e può aver creato la coppia. Non ripeterla: aggiorna l’elenco, e se la coppia esiste verrà conservata.
error-generation-not-kept-what = La coppia di chiavi è stata generata, ma non è ancora conservata.
error-generation-not-kept-todo = Al portale la coppia esiste. Controlla il portachiavi e aggiorna l’elenco: verrà conservata da sola.
error-regeneration-unknown-what = Non si sa se la chiave è stata rigenerata.
error-regeneration-unknown-todo = La richiesta è partita una volta sola e può aver cambiato la chiave: quella conservata potrebbe non funzionare più. Non ripeterla: aggiorna l’elenco.
error-regeneration-not-kept-what = La chiave è stata rigenerata, ma quella nuova non è ancora conservata.
error-regeneration-not-kept-todo = Al portale la chiave è cambiata e la vecchia non funziona più. Controlla il portachiavi e aggiorna l’elenco: la nuova verrà conservata da sola.
error-unknown-institution-what = Questo ente non è fra quelli conosciuti qui.
error-unknown-institution-todo = Non è cambiato nulla. Torna alla scelta dell’ente e riprova con la rete.
error-owner-unknown-what = Un’operazione in sospeso riguarda un ente o un servizio che qui non è più raggiungibile.
error-owner-unknown-todo = Non è cambiato nulla. Entra nell’ente, o aggiungi di nuovo la chiave Manage del servizio: l’esito sarà chiesto da sé.
error-unknown-request-what = Portachiavi non ha capito la richiesta della sua finestra.
error-unknown-request-todo = Non è cambiato nulla. Chiudi e riapri Portachiavi: se continua, segnala il problema.
error-demo-not-started-what = Il portale dimostrativo non è partito.
error-demo-not-started-todo = Non è cambiato nulla. Chiudi e riapri Portachiavi.
error-portal-not-chosen-what = Non è stato ancora scelto un portale.
error-portal-not-chosen-todo = Non è cambiato nulla. Esci e scegli da dove cominciare.
error-portal-signed-out-what = Non hai ancora fatto l’accesso all’Area Riservata.
error-portal-signed-out-todo = Non è cambiato nulla, e le chiavi conservate restano a disposizione. Accedi per entrare.
error-sign-in-closed-what = L’accesso è stato interrotto: la finestra è stata chiusa.
error-sign-in-closed-todo = Non è cambiato nulla. Accedi quando vuoi ricominciare.
error-sign-in-window-what = La finestra di accesso non si apre.
error-sign-in-window-todo = Non è cambiato nulla. Riavvia Portachiavi, oppure accedi dal browser e incolla qui l’indirizzo a cui arrivi.
error-sign-in-no-landing-what = L’indirizzo incollato non è quello a cui porta l’accesso.
error-sign-in-no-landing-todo = Non è cambiato nulla. Copia tutto l’indirizzo della pagina che si apre scegliendo l’ambiente, compresa la parte dopo #id=.
error-sign-in-token-over-what = Il portale non accetta questo accesso: vale 15 minuti, e una pagina già aperta può averlo consumato.
error-sign-in-token-over-todo = Non è cambiato nulla. Torna al portale, entra di nuovo nell’ambiente e incolla il nuovo indirizzo.
error-sign-in-other-place-what = L’accesso è arrivato a un altro ente o ambiente, oppure con un’altra identità.
error-sign-in-other-place-todo = Non è cambiato nulla. Per lavorare lì torna alla scelta dell’ente, e accedi da quello.
error-portal-busy-what = Portachiavi aspetta ancora una risposta del portale per questo ente.
error-portal-busy-todo = Questa richiesta non è partita e non è cambiato nulla. Riprova fra poco.
error-folder-unusable-what = Portachiavi non può usare la cartella in cui tiene il suo archivio.
error-folder-unusable-todo = Non è cambiato nulla e nessuna chiave è stata cancellata. Controlla che la cartella sia tua, che sia scrivibile e che il disco non sia pieno, poi riprova.
error-already-open-what = Portachiavi è già aperto su questo computer.
error-already-open-todo = Non è cambiato nulla. L’altra finestra non ha risposto: usala o chiudila, poi riprova.
error-manage-key-missing-what = Nel portachiavi manca questa chiave Manage, o non si legge più.
error-manage-key-missing-todo = Non è cambiato nulla, e le API Key dei servizi conservate restano. Copia la chiave dal back office di IO e incollala con «Sostituisci», alla pagina Chiavi Manage.
error-export-too-large-what = Il file è troppo grande per essere l’esportazione delle chiavi.
error-export-too-large-todo = Non è stato conservato nulla. Scegli il file zip scaricato dal back office di IO.
error-export-password-wrong-what = La password non è quella di questo file.
error-export-password-wrong-todo = Non è stato conservato nulla. Scrivi la password scelta al momento dell’esportazione e riprova.
error-export-damaged-what = Il file è danneggiato, o non è un file zip.
error-export-damaged-todo = Non è stato conservato nulla. Scarica di nuovo l’esportazione e riprova.
error-export-unknown-what = Il file non è l’esportazione delle chiavi Manage.
error-export-unknown-todo = Non è stato conservato nulla. Scegli il file zip scaricato dal back office di IO, alla pagina «I tuoi enti».
error-export-not-written-what = Il file dell’esportazione non si può scrivere.
error-export-not-written-todo = Non è cambiato nulla. Controlla che la cartella dei file scaricati sia scrivibile e che il disco non sia pieno, poi riprova.
error-settings-unusable-what = Le impostazioni non si possono salvare.
error-settings-unusable-todo = Le impostazioni restano come prima; solo una password, se l’hai scritta, può essere cambiata. Controlla che il disco non sia pieno e che la cartella di Portachiavi sia scrivibile, poi riprova.
error-settings-unfit-what = Le impostazioni conservate non si possono usare così come sono.
error-settings-unfit-todo = Non è cambiato nulla, e ai portali veri non ci si collega finché non sono corrette. Apri Impostazioni: ciò che non va è segnato lì.
error-settings-address-invalid-what = L’indirizzo non è valido.
error-settings-address-invalid-todo = Non è cambiato nulla. Serve un indirizzo come https://portale.ente.it, senza nome utente e senza «?» o «#».
error-settings-host-invalid-what = Uno dei nomi non è valido.
error-settings-host-invalid-todo = Non è cambiato nulla. Servono nomi interi come idp.ente.it, senza https:// e senza asterischi.
error-settings-seconds-invalid-what = Il tempo non è valido.
error-settings-seconds-invalid-todo = Non è cambiato nulla. Serve un numero intero di secondi, entro i limiti indicati.
error-settings-user-invalid-what = Il nome utente non è valido.
error-settings-user-invalid-todo = Non è cambiato nulla. Un nome utente non può contenere i due punti: la password ha il suo campo.
error-settings-environments-alike-what = Collaudo e Produzione non possono avere lo stesso indirizzo.
error-settings-environments-alike-todo = Non è cambiato nulla. Scrivi per ciascun ambiente il suo indirizzo: le chiavi dell’uno non sono quelle dell’altro.
error-settings-password-invalid-what = La password non si può conservare.
error-settings-password-invalid-todo = Non è cambiato nulla. Può avere al massimo 256 caratteri, senza a capo.
error-policy-unfit-what = Ciò che la tua organizzazione ha stabilito per Portachiavi non si legge.
error-policy-unfit-todo = Non è cambiato nulla. Finché non è corretto, Portachiavi non si collega ai portali; le chiavi conservate si possono mostrare e copiare. Avvisa chi gestisce questo computer.
error-demo-forbidden-what = La tua organizzazione non permette la dimostrazione su questo computer.
error-demo-forbidden-todo = Non è cambiato nulla. Apri Portachiavi senza chiedere la dimostrazione.
