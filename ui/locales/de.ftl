### The window's texts in German. Product names and what a portal shows only in Italian stay as they are.

## Words

-app = Portachiavi

environment-name = { $environment ->
    [collaudo] Test
   *[produzione] Produktion
}
slot-name = { $slot ->
    [primary] primär
   *[secondary] sekundär
}
institution = Körperschaft
environment = Umgebung
product = Produkt
key = Schlüssel
tax-code = Steuernummer
subscription = Subscription
cancel = Abbrechen
back = Zurück
close = Schließen
toast-close = Meldung schließen: { $message }
retry = Erneut versuchen
starting = Portachiavi wird geöffnet…
time-just-now = gerade eben
manual-name = im Handbuch: { $name }
support-code = Code für den Support

## Window titles

title-starting = { -app }
title-unusable = { -app }
title-first-run = Willkommen - { -app }
title-institutions = Wählen Sie Ihre Körperschaft - { -app }
title-overview = Übersicht - { $institution }
title-keys = API-Keys - { $institution } - { environment-name }
title-io = IO: Manage-Schlüssel - { -app }
title-services = IO-Dienste - { $key }
title-service = { $service } - IO - { environment-name }
title-all-keys = Alle Schlüssel - { -app }
title-history = Aktivitäten - { -app }
title-settings = Einstellungen - { -app }
title-connection = Verbindung prüfen - { -app }
title-generate = API-Key-Generierung - { $institution } - { environment-name }

## Header

product-reserved-area = Area Riservata
product-pagopa = Piattaforma pagoPA
product-io = IO
menu-label = Produkt: { $current }. Wechseln
menu-environment = pagoPA { environment-name }
menu-closed = Zuerst ist die Testumgebung abzuschließen
menu-unknown = Noch nicht bekannt, ob sie verfügbar ist
change-institution = Körperschaft wechseln
change-manage-key = (Manage-Schlüssel wechseln)
leave = Verlassen
demo = Demo
portal-asking = Portal wird abgefragt…
portal-reachable = Portal erreichbar
portal-offline = Offline
portal-troubled = Das Portal antwortet mit einem Fehler
portal-as-of = gespeicherte Schlüssel, Stand: { $moment }
nav-label = Bereiche
nav-overview = Übersicht
nav-keys = API-Keys
nav-institutions = Körperschaften
nav-io = IO
nav-manage-keys = Manage-Schlüssel
nav-pagopa = pagoPA-Körperschaften
nav-services = Dienste
nav-all-keys = Alle Schlüssel
nav-service = API-Keys
nav-history = Aktivitäten
nav-settings = Einstellungen
other-hosts = Abweichende Adressen

## Messages

messages-heading = Meldungen
messages-open-label = { $count ->
    [0] Meldungen
    [one] Meldungen: eine neue
   *[other] Meldungen: { $count } neue
}
messages-none = Was { -app } Ihnen nebenbei mitteilt, bleibt hier, bis Sie das Portal verlassen. Noch gibt es nichts.
messages-forget = Leeren

## First run

first-run-heading = Ihre API-Keys, sicher auf diesem Computer
first-run-lead = Mit Portachiavi können Sie die API-Keys von pagoPA und der IO-Dienste wie im Portal generieren und neu generieren; jedes Paar wird im Schlüsselbund des Betriebssystems gespeichert. Die Schlüssel bleiben auch ohne Netz einsehbar.
first-run-question = Womit möchten Sie beginnen?
first-run-demo = Mit dem Demo-Portal ausprobieren
first-run-demo-hint = Erfundene Körperschaften und ein simuliertes Portal in diesem Computer: Nichts von dem, was Sie tun, erreicht pagoPA.
first-run-demo-enter = Demo öffnen
first-run-pagopa = pagoPA, mit Ihrer digitalen Identität
first-run-pagopa-hint = Die echten API-Keys Ihrer Körperschaften, für Test und Produktion: Sie melden sich mit SPID oder CIE bei der Area Riservata an, in einem Fenster des Portals selbst.
first-run-pagopa-enter = pagoPA öffnen
first-run-io = IO, mit Ihrem Manage-Schlüssel
first-run-io-hint = Die echten Dienste Ihrer Körperschaft auf IO auflisten und deren API-Keys anzeigen, kopieren und neu generieren. Nötig ist nur der Manage-Schlüssel, ohne Anmeldung mit der digitalen Identität.
first-run-io-enter = IO öffnen
unofficial = Inoffizielle Anwendung, nicht mit PagoPA S.p.A. verbunden. Version { $version }.

## Signing in

sign-in = Mit SPID oder CIE anmelden
sign-in-short = Bei der Area Riservata anmelden
sign-in-heading = Anmeldung bei der Area Riservata
sign-in-window-title = Schließen Sie die Anmeldung im Fenster des Portals ab
sign-in-window-body = Melden Sie sich wie gewohnt mit SPID oder CIE an: Das Fenster schließt sich von selbst. Sein Titel sagt immer, wem die angezeigte Seite gehört.
sign-in-paste-title = Das Fenster des Portals ist geschlossen
sign-in-paste-body = Sie können sich im Browser anmelden und die Adresse, zu der Sie gelangen, unten einfügen.
sign-in-show = Fenster anzeigen
sign-in-cancel = Abbrechen
sign-in-paste = Das Fenster funktioniert nicht? Im Browser anmelden
sign-in-paste-1 = Öffnen Sie im Browser die Area Riservata, wählen Sie die Körperschaft, dann { product-pagopa } und die Umgebung.
sign-in-paste-2 = Sobald die Seite zu laden beginnt, drücken Sie Esc und kopieren Sie die ganze Adresse: Sie endet mit #id= und einer langen Zeichenfolge.
sign-in-paste-3 = Fügen Sie sie hier ein. Sie gilt 15 Minuten, nur für diese Körperschaft und diese Umgebung: Behandeln Sie sie wie ein Passwort.
sign-in-address = Adresse, zu der Sie gelangt sind
sign-in-address-send = Mit dieser Adresse anmelden
session-open = Angemeldet
session-left = Sitzung: noch { $left }
session-renewed = Die Sitzung erneuert sich von selbst, solange Sie angemeldet sind. Die jetzige endet um { $time } Uhr.
session-not-renewed = Die Sitzung endet um { $time } Uhr: Danach melden Sie sich neu an.
time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}

## Entes

institutions-heading = Wählen Sie Ihre Körperschaft
institutions-lead = Wählen Sie die Körperschaft, deren API-Keys Sie verwalten möchten.
institutions-search = Körperschaft nach Name oder Steuernummer suchen
institutions-search-clear = Suche löschen
institutions-list = Körperschaften
institutions-count = { $count ->
    [one] Eine Körperschaft
   *[other] { $count } Körperschaften
}
institutions-none-found = Keine Körperschaft entspricht der Suche. Versuchen Sie es mit einem Teil des Namens oder mit der Steuernummer.
institutions-none = Das Portal listet für Sie keine Körperschaft auf. Bitten Sie die Verantwortlichen der Körperschaft, Sie in der Area Riservata hinzuzufügen.
institutions-asking = Das Portal wird nach Ihren Körperschaften gefragt…
institutions-unknown = Ihre Körperschaften sind noch nicht bekannt.
institutions-enter = Öffnen

## Panoramica

overview-lead = Die aktiven Produkte von { $institution }.
overview-active = Aktive Produkte
overview-manage = Verwalten
overview-manage-label = { product-pagopa } verwalten
overview-no-role = Sie haben keine Rolle, um dieses Produkt zu verwalten.
overview-card-lead = Die Schlüssel, mit denen sich die Körperschaft mit den pagoPA-Diensten verbindet.
overview-pairs = { $pairs ->
    [0] kein Paar hier gespeichert
    [one] ein Paar hier gespeichert
   *[other] { $pairs } Paare hier gespeichert
}
overview-not-direct = Laut Portal verbindet sich die Körperschaft nicht selbst mit der Plattform: Dort gibt es für sie keine Seite für API-Keys, und ihr Partner kümmert sich darum.
overview-others = { $count ->
    [one] Die Körperschaft hat auch { $names }: Dieses Produkt wird in der Area Riservata verwaltet.
   *[other] Die Körperschaft hat auch { $names }: Diese Produkte werden in der Area Riservata verwaltet.
}
overview-closed = verfügbar, sobald die Testumgebung abgeschlossen ist
overview-io-lead = Die API-Keys der Dienste, die die Körperschaft den Bürgerinnen und Bürgern in der App IO anbietet.
overview-io-only = einzige Umgebung, mit dem Manage-Schlüssel
overview-manage-io = { product-io } verwalten
overview-asking = Die Produkte der Körperschaft werden gelesen…

## The ente

institution-open = Daten der Körperschaft
institution-role = Ihre Rolle
institution-kind = Art der Körperschaft
institution-type = { $type ->
    [PA] Öffentliche Verwaltung
    [GSP] Betreiber öffentlicher Dienstleistungen
    [SCP] Öffentlich kontrollierte Gesellschaft
    [PSP] Zahlungsdienstleister
    [PT] Technologischer Partner
    [PRV] Privates Rechtssubjekt
    [AS] Versicherungsgesellschaft
   *[other] { $type }
}
institution-mail = PEC
institution-address = Anschrift
institution-id = Kennung in der Area Riservata
institution-kept = Dies sind die hier gespeicherten Daten: Das Portal hat für diese Körperschaft noch nicht geantwortet.
maintenance-announced = Hinweis des Portals
maintenance-closed = Das Portal meldet Wartungsarbeiten
maintenance-silent = Mehr teilt es nicht mit. Die Vorgänge bleiben möglich, aber das Portal antwortet vielleicht nicht.

## Environment

environment-heading = Welche Umgebung möchten Sie öffnen?
environment-lead = Jede Umgebung von { product-pagopa } hat ihre eigenen Schlüssel: Die der einen gelten nicht in der anderen.
environment-collaudo = Testumgebung
environment-collaudo-hint = Zum Ausprobieren ohne Folgen.
environment-produzione = Produktionsumgebung
environment-produzione-hint = Das Produkt im laufenden Betrieb, mit echten Zahlungen.
environment-produzione-missing = { $count ->
    [one] Verfügbar, sobald die Testumgebung abgeschlossen ist. Dort fehlt noch: { $missing }.
   *[other] Verfügbar, sobald die Testumgebung abgeschlossen ist. Dort fehlen noch: { $missing }.
}
environment-produzione-unknown = Es ist noch nicht bekannt, ob die Testumgebung abgeschlossen ist.
environment-waive = Die Tests wurden anderswo durchgeführt
environment-enter = Öffnen
waive-heading = Wurden die Tests anderswo durchgeführt?
waive-lead = Bestätigen Sie nur, wenn die Test-API-Keys dieser Körperschaft bereits außerhalb von { -app } generiert und geprüft wurden, zum Beispiel im Portal.
waive-effect = Die Produktion wird für diese Körperschaft sofort freigegeben. Es wird kein Schlüssel generiert oder geändert.
waive-confirm = Bestätigen und Produktion freigeben

## API Key

keys-heading = API-Keys
keys-lead = Die Schlüssel, mit denen sich die Körperschaft in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
} mit den pagoPA-Diensten verbindet.
keys-generated = Generierte API-Keys
keys-generate = API-Key generieren
keys-generate-first = API-Key generieren, den ersten dieser Körperschaft
keys-empty = Diese Körperschaft hat noch keine API-Keys in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
}.
keys-empty-as-of = Am { $moment }, als das Portal zuletzt geantwortet hat, hatte diese Körperschaft keine API-Keys in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
}. Der jetzige Stand ist nicht bekannt.
keys-unread = Das Portal hat geantwortet, aber es ist noch nicht alles bekannt: Es steht nicht fest, dass diese Körperschaft keine API-Keys in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
} hat.
keys-unknown = Das Portal hat nicht geantwortet: Es ist nicht bekannt, ob diese Körperschaft bereits API-Keys in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
} hat.
keys-asking = Das Portal wird nach den API-Keys gefragt…
keys-reading = Die gespeicherten Schlüssel werden gelesen…
keys-refreshing = Wird aktualisiert…
keys-as-of = Stand: { $moment }
keys-refresh = Aktualisieren
keys-change-elsewhere = Eine andere Änderung ist im Gange: Sobald sie beendet ist, können Sie generieren oder neu generieren.

## A pair

pair-kept = Im Schlüsselbund gespeichert
pair-not-kept = Nicht gespeichert
pair-not-kept-body = Der Schlüsselbund hat dieses Paar noch nicht: Damit Sie es anzeigen oder verwenden können, muss zuerst das Portal antworten, während der Schlüsselbund entsperrt ist.
pair-not-listed = Nicht mehr aufgelistet
pair-not-listed-body = Die letzte vollständige Liste des Portals enthielt dieses Paar nicht. Hier wurde es nicht gelöscht: Es könnte aber nicht mehr gültig sein, und es lässt sich nicht neu generieren. Wenn es nicht mehr benötigt wird, kann es entfernt werden.
pair-not-listed-io = Das Portal gibt die Schlüssel dieses Dienstes nicht mehr heraus. Diese wurden nicht gelöscht: Sie lassen sich weiterhin anzeigen und verwenden, könnten aber nicht mehr gültig sein und lassen sich nicht neu generieren. Wenn sie nicht mehr benötigt werden, können sie entfernt werden.
pair-confirmed = bestätigt: { $ago }
pair-never-confirmed = nie mit dem Portal verglichen
key-label = { $slot ->
    [primary] Primärer API-Key
   *[secondary] Sekundärer API-Key
}
io-key-label = { $slot ->
    [primary] Primärer API-Key
   *[secondary] Sekundärer API-Key
}
key-hidden = Schlüssel verborgen
key-changed = geändert am { $day } ({ $ago })
key-changed-elsewhere = Anderswo geändert
key-changed-elsewhere-on = anderswo geändert am { $day } ({ $ago })
key-changing = Wird neu generiert…
key-uncertain = Ergebnis ungewiss
key-uncertain-body = Die Neugenerierung des { $slot ->
    [primary] primären
   *[secondary] sekundären
} Schlüssels wurde gestartet, aber es ist nicht bekannt, ob sie gelungen ist: Der gespeicherte Schlüssel funktioniert möglicherweise nicht mehr. Sie brauchen sie nicht noch einmal anzufordern: Aktualisieren Sie, und { -app } prüft von selbst nach.
key-show = Anzeigen
key-show-label = { $slot ->
    [primary] Primären Schlüssel für { $product } anzeigen
   *[secondary] Sekundären Schlüssel für { $product } anzeigen
}
key-hide = Verbergen
key-hide-label = { $slot ->
    [primary] Primären Schlüssel für { $product } verbergen
   *[secondary] Sekundären Schlüssel für { $product } verbergen
}
key-use = Diesen Schlüssel verwenden
key-use-label = Diesen Schlüssel verwenden: { slot-name }, { $product }
key-regenerate = Neu generieren
key-regenerate-label = { $slot ->
    [primary] Primären Schlüssel für { $product } neu generieren
   *[secondary] Sekundären Schlüssel für { $product } neu generieren
}
key-verify = Prüfen
key-verify-label = { $slot ->
    [primary] Primären Schlüssel für { $product } prüfen
   *[secondary] Sekundären Schlüssel für { $product } prüfen
}
copied = { $slot ->
    [primary] Primärer Schlüssel für { $product } kopiert.
   *[secondary] Sekundärer Schlüssel für { $product } kopiert.
} Die Zwischenablage wird in { $seconds } Sekunden geleert.

## Verifying a key

check-asking = Es wird gefragt, ob der Schlüssel akzeptiert wird…
check-again = Noch nicht akzeptiert: Der Schlüssel ist neu, und es kann etwas dauern, bis er erkannt wird.
check-again-when = { $pause ->
    [one] Neuer Versuch in einer Sekunde
   *[other] Neuer Versuch in { $pause } Sekunden
}, höchstens noch { $left ->
    [one] eine Sekunde
   *[other] { $left } Sekunden
} lang.
check-stop = Stoppen
check-stop-label = { $slot ->
    [primary] Prüfung des primären Schlüssels für { $product } stoppen
   *[secondary] Prüfung des sekundären Schlüssels für { $product } stoppen
}
check-taken-title = Er wird akzeptiert.
check-taken-body = Der { $slot ->
    [primary] primäre
   *[secondary] sekundäre
} Schlüssel öffnet { $product } in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
}. Wenn eines Ihrer Programme abgewiesen wird, verwendet es einen anderen Schlüssel oder eine andere Adresse: Vergleichen Sie sie mit „Wo diese Schlüssel verwendet werden“. Geprüft wird der Schlüssel und sonst nichts.
check-taken-io = Das Portal akzeptiert den { $slot ->
    [primary] primären
   *[secondary] sekundären
} Schlüssel für { $product }. Das beweist nur, dass der Schlüssel gültig ist: Über die zugelassenen Adressen und den Status des Dienstes sagt es nichts aus.
check-not-yet-title = Der Schlüssel ist in Ordnung, aber die Körperschaft ist noch nicht freigeschaltet.
check-not-yet-body = pagoPA erkennt den { $slot ->
    [primary] primären
   *[secondary] sekundären
} Schlüssel, lässt ihn für diese Körperschaft aber noch nicht für { $product } zu. Versuchen Sie es später erneut: Wenn sich nichts ändert, wenden Sie sich an den pagoPA-Support.
check-not-yet-fresh = Das kommt bei einem neuen Schlüssel vor, bis alle Systeme von pagoPA ihn kennen: Verwenden Sie inzwischen den anderen Schlüssel des Paares, sofern er nicht auch neu ist. Prüfen Sie in einigen Minuten noch einmal.
check-refused-title = Er wird hier nicht akzeptiert.
check-refused-body = Für { $product } in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
} gilt der { $slot ->
    [primary] primäre
   *[secondary] sekundäre
} Schlüssel nicht: Jeder Schlüssel gilt nur für sein Produkt und in seiner Umgebung. Er wurde vielleicht anderswo neu generiert: Aktualisieren Sie die Liste und prüfen Sie noch einmal. Wenn das nicht genügt, verwenden Sie den anderen Schlüssel des Paares und generieren Sie diesen neu.
check-refused-fresh = Der Schlüssel ist neu, und nach einer Minute mit mehreren Versuchen erkennt { $product } in der { $environment ->
    [collaudo] Testumgebung
   *[produzione] Produktionsumgebung
} ihn noch nicht: Es kann länger dauern. Verwenden Sie inzwischen den anderen Schlüssel des Paares, sofern er nicht auch neu ist, und prüfen Sie in einigen Minuten noch einmal.
check-silent-title = Es ist nicht bekannt, ob er akzeptiert wird.
check-silent-body = Die Antwort von pagoPA sagt nichts über den Schlüssel aus: Es kann eine Störung des Dienstes oder des Netzwerks sein. Versuchen Sie es in Kürze erneut; wenn das Problem anhält, wenden Sie sich an den pagoPA-Support.
verify-heading = In der Produktion prüfen
verify-call = Aufruf
verify-effect = { $method ->
    [GET] Der Aufruf liest nur: Er ändert nichts.
   *[POST] Der Aufruf sendet eine leere Anfrage, die pagoPA ablehnt, ohne sie zu verarbeiten: Er ändert nichts.
}
verify-repeated = Wenn der Schlüssel neu ist und noch nicht akzeptiert wird, wird der Aufruf höchstens eine Minute lang wiederholt.
verify-only-there = Der Schlüssel geht nur an diese Adresse, im Header { $header }.
verify-confirm = Prüfen

## Where keys are used

usage = Wo diese Schlüssel verwendet werden
usage-label = Wo diese Schlüssel verwendet werden: { $product }
usage-asking = Die Adressen werden gesucht…
usage-unknown = Dieses Paar ist von einem Typ, den { -app } nicht kennt: Es kann von hier aus nicht geprüft werden, und es ist nicht bekannt, welche Adressen es öffnet.
usage-opens = { $count ->
    [one] Adresse, die sie öffnen
   *[other] Adressen, die sie öffnen
}
usage-header = Gesendet wird der Schlüssel im Header
usage-try = Einen Schlüssel im Terminal ausprobieren
usage-copy-key = Kopieren Sie den Schlüssel mit „Diesen Schlüssel verwenden“.
usage-set = Legen Sie ihn in einer Variablen ab, damit er nicht im Befehlsverlauf bleibt: Geben Sie den Befehl ein, drücken Sie die Eingabetaste, fügen Sie den Schlüssel ein und drücken Sie die Eingabetaste noch einmal. Beim Einfügen ist er nicht zu sehen.
usage-bash = Bash oder Zsh
usage-powershell = PowerShell
usage-call = Fügen Sie im selben Terminal diese Zeile ein. Sie enthält den Schlüssel nicht: Sie nimmt ihn aus der Variablen.
usage-call-powershell = Schreiben Sie in PowerShell curl.exe statt curl und NUL statt /dev/null.
usage-copy = Zeile kopieren
usage-copy-label = Zeile kopieren: cURL für { $product }
usage-copied = cURL-Zeile kopiert. Sie enthält den Schlüssel nicht.
usage-result = Die Zeile gibt { $statuses } aus, wenn der Schlüssel akzeptiert wird, andernfalls 401. Schließen Sie am Ende das Terminal: Die Variable verschwindet mit ihm.

## Generate

generate-heading = API-Key-Generierung
generate-lead = Wählen Sie die Art des Produkts: Das Portal generiert das Schlüsselpaar (primär und sekundär), und { -app } speichert es.
generate-product = Art des Produkts
generate-choose = Produkt wählen
generate-option-already = { $name } (bereits generiert)
generate-option-nodo = { $name } (zuerst Connessione con nodo)
generate-option-manual = { $name } (im Handbuch: { $manual })
generate-chosen-manual = Im Handbuch heißt es „{ $name }“.
generate-why-nodo = Verfügbar nach „Connessione con nodo“, das zuerst zu generieren ist:
generate-why-already = Bereits generiert, ein Paar pro Produkt:
generate-all-done = Alle Produkte dieser Körperschaft haben bereits ihr Schlüsselpaar.
generate-no-choices = Es ist noch nicht bekannt, welche Produkte diese Körperschaft generieren kann.
generate-busy = Das Portal generiert das Paar: Es kann eine Minute dauern.
generate-confirm = API-Key generieren
generated-title = Schlüsselpaar generiert: { $product }.
generated-body = Der primäre und der sekundäre Schlüssel sind im Schlüsselbund, bereit zur Verwendung.
generated-elsewhere = Paar generiert und gespeichert: { $product }, { $institution }, { environment-name }.

## Regenerate

regenerate-heading = API-Key neu generieren
regenerate-warning = Der aktuelle { $slot ->
    [primary] primäre
   *[secondary] sekundäre
} Schlüssel wird sofort ungültig.
regenerate-body = { $slot ->
    [primary] Der sekundäre Schlüssel bleibt gültig und ändert sich nicht. Der neue primäre Schlüssel kommt in den Schlüsselbund und ist dann bereit zur Verwendung.
   *[secondary] Der primäre Schlüssel bleibt gültig und ändert sich nicht. Der neue sekundäre Schlüssel kommt in den Schlüsselbund und ist dann bereit zur Verwendung.
}
regenerate-produzione = Sie befinden sich in der Produktionsumgebung: Die Systeme, die diesen Schlüssel verwenden, können sich nicht mehr verbinden, bis sie den neuen erhalten.
regenerate-io = IO hat nur die Produktion, ohne Testumgebung zum Ausprobieren: Wer mit diesem Schlüssel Nachrichten sendet, kann das nicht mehr, bis der neue dort eingesetzt ist.
regenerate-confirm = Neu generieren
regenerated-title = { $slot ->
    [primary] Primärer Schlüssel für { $product } neu generiert.
   *[secondary] Sekundärer Schlüssel für { $product } neu generiert.
}
regenerated-body = { $slot ->
    [primary] Der neue ist im Schlüsselbund, bereit zur Verwendung. Der sekundäre Schlüssel ist derselbe geblieben.
   *[secondary] Der neue ist im Schlüsselbund, bereit zur Verwendung. Der primäre Schlüssel ist derselbe geblieben.
}
regenerated-despite-body = Das Portal hat mit einem Fehler geantwortet, aber der Schlüssel war schon geändert: Portachiavi hat den neuen gelesen und in den Schlüsselbund gelegt, bereit zur Verwendung. Der alte funktioniert nicht mehr; der andere ist derselbe geblieben.
regenerated-elsewhere = { $slot ->
    [primary] Primärer Schlüssel neu generiert und gespeichert:
   *[secondary] Sekundärer Schlüssel neu generiert und gespeichert:
} { $product }, { $institution }, { environment-name }.

## Notes on a pair

note-in-use = In Gebrauch
note-in-use-at = In Gebrauch · { $place }
note-owner-is = Ansprechperson: { $owner }
note-due-by = { $days ->
    [0] Bis heute zu erneuern
    [1] Bis morgen zu erneuern
   *[other] Bis zum { $day } zu erneuern
}
note-due-past = { $days ->
    [one] Seit einem Tag überfällig
   *[other] Seit { $days } Tagen überfällig
}
note-open = Notizen
note-open-label = Notizen zum Paar für { $product }
note-lead = Sie bleiben auf diesem Computer, und das Portal sieht sie nicht. Schreiben Sie hier keinen Schlüssel hinein: Schlüssel gehören in den Schlüsselbund.
note-which = Welcher Schlüssel in Gebrauch ist
note-in-use-which = { $slot ->
    [primary] Der primäre
    [secondary] Der sekundäre
   *[none] Keiner
}
note-installed-at = Wo er installiert ist
note-installed-at-hint = Zum Beispiel die Fachanwendung oder der Server, der ihn verwendet.
note-owner = Ansprechperson
note-owner-hint = Wer sich darum kümmert.
note-due = Zu erneuern bis
note-due-hint = Ab zwei Wochen vorher werden Sie daran erinnert.
note-text = Notiz
note-text-hint = Was zu diesem Paar festzuhalten ist.
note-save = Speichern
note-saved = Notizen zu { $product } gespeichert.

## Regenerating a key in use

regenerate-in-use = Dieser Schlüssel ist als in Gebrauch markiert.
regenerate-in-use-at = Dieser Schlüssel ist in Gebrauch: { $place }.
regenerate-in-use-stops = Alles, was ihn verwendet, funktioniert sofort nicht mehr, bis es den neuen Schlüssel erhält.
regenerate-in-use-other = { $slot ->
    [primary] Meist ist es besser, zuerst den sekundären Schlüssel neu zu generieren, ihn anstelle von diesem zu installieren und erst danach den primären neu zu generieren.
   *[secondary] Meist ist es besser, zuerst den primären Schlüssel neu zu generieren, ihn anstelle von diesem zu installieren und erst danach den sekundären neu zu generieren.
}
regenerate-typed = Geben Sie zur Bestätigung die Steuernummer der Körperschaft ein

## Remove a pair that is listed no more

remove = Entfernen…
remove-label = Paar für { $product } von diesem Computer entfernen
remove-heading = Schlüsselpaar entfernen?
remove-warning = Die beiden Schlüssel werden aus dem Schlüsselbund dieses Computers entfernt, und das lässt sich nicht rückgängig machen.
remove-effect = An das Portal geht keine Anfrage. Wenn es dieses Paar wieder auflistet, kommen die Schlüssel mit der nächsten Aktualisierung zurück.
remove-history = Die Aktivitäten dieses Paares bleiben im Protokoll.
remove-confirm = Entfernen
removed-title = Schlüsselpaar entfernt: { $product }.
removed-body = Die beiden Schlüssel sind nicht mehr im Schlüsselbund dieses Computers. Auf dem Portal hat sich nichts geändert.

## IO: Manage keys

io-heading = Manage-Schlüssel von IO
io-lead = Mit einem Manage-Schlüssel erreichen Sie die IO-Dienste einer Körperschaft oder einer ihrer Gruppen und deren API-Keys.
io-keys = Gespeicherte Schlüssel
io-reading = Die gespeicherten Manage-Schlüssel werden gelesen…
io-services-known = { $services ->
    [0] noch kein Dienst bekannt
    [one] ein Dienst bekannt
   *[other] { $services } Dienste bekannt
}
io-added = hinzugefügt am { $day }
manage-key = Manage-Schlüssel
manage-key-what = Was ist ein Manage-Schlüssel?
manage-key-what-body = Mit diesem Schlüssel verwaltet eine Körperschaft ihre IO-Dienste aus einem Programm heraus: Er gibt Zugang zur Liste der Dienste und zu den API-Keys jedes Dienstes. { -app } speichert ihn im Schlüsselbund dieses Computers und sendet ihn nur an IO.
manage-key-where = Wo Sie ihn finden
manage-key-where-enter = Öffnen Sie die Area Riservata für die Körperschaft und dort das Produkt App IO.
manage-key-where-copy = Kopieren Sie unter „Panoramica“ (Übersicht) oder unter „API Key“ den primären oder den sekundären Manage-Schlüssel: Beide sind gleichwertig.
manage-key-where-paste = Fügen Sie ihn hier ein, mit einem Namen, an dem Sie ihn erkennen.
manage-key-where-group = Der Manage-Schlüssel einer Gruppe erreicht nur die Dienste dieser Gruppe. Sie können so viele hinzufügen, wie Sie brauchen.
manage-key-add = Manage-Schlüssel hinzufügen
import-open = Exportdatei importieren
import-heading = Schlüssel der verwalteten Körperschaften importieren
import-lead = Das IO-Backoffice exportiert die Manage-Schlüssel der Körperschaften, für die Sie Aggregator sind (Seite „I tuoi enti“), in eine passwortgeschützte ZIP-Datei. Portachiavi speichert sie alle im Schlüsselbund dieses Computers, jeden mit der Steuernummer der Körperschaft.
import-file = ZIP-Datei des Exports
import-choose = Datei wählen
import-no-file = keine Datei gewählt
import-password = Beim Export gewähltes Passwort
import-lacks = Die Datei und ihr Passwort sind erforderlich.
import-confirm = Importieren
import-running = { $count ->
    [0] Die Datei wird gelesen…
    [one] Ein Schlüssel bisher gespeichert…
   *[other] { $count } Schlüssel bisher gespeichert…
}
import-kept-so-far = { $count ->
    [one] Der erste Schlüssel der Datei ist gespeichert; die anderen nicht.
   *[other] Die ersten { $count } Schlüssel der Datei sind gespeichert; die anderen nicht.
}
imported-title = { $count ->
    [one] Ein Manage-Schlüssel importiert.
   *[other] { $count } Manage-Schlüssel importiert.
}
imported-left = { $count ->
    [one] Für eine Körperschaft ist bereits ein anderer Schlüssel gespeichert: Er wurde nicht ersetzt. Wenn der Schlüssel in der Datei neuer ist, verwenden Sie „Ersetzen“.
   *[other] Für { $count } Körperschaften ist bereits ein anderer Schlüssel gespeichert: Diese wurden nicht ersetzt. Wenn die Schlüssel in der Datei neuer sind, verwenden Sie „Ersetzen“.
}
imported-body = Die importierten Schlüssel sind im Schlüsselbund dieses Computers. Löschen Sie jetzt die Exportdatei: Wer auch das Passwort hat, kann sie lesen.
manage-key-add-lead = Vor dem Speichern fragt { -app } bei IO nach, ob der Schlüssel akzeptiert wird. Auf dem Portal ändert sich nichts.
manage-key-replace-heading = Manage-Schlüssel ersetzen
manage-key-replace-lead = Ein Manage-Schlüssel wird im IO-Backoffice unter „API Key“ rotiert, nicht hier. Fügen Sie danach den neuen ein: Er tritt an die Stelle des gespeicherten, wenn IO ihn akzeptiert.
manage-key-name = Name
manage-key-name-hint = Zum Beispiel der Name der Körperschaft oder der Gruppe.
manage-key-name-lacks = Geben Sie einen Namen ein, an dem Sie ihn erkennen.
manage-key-value = Manage-Schlüssel
manage-key-value-hint = Leerzeichen und Zeilenumbrüche um den Schlüssel herum werden entfernt.
manage-key-value-lacks = Fügen Sie den Schlüssel ein.
manage-key-show-label = Schlüssel anzeigen, den Sie gerade einfügen
manage-key-demo = In der Demo werden diese erfundenen Schlüssel verwendet, die sonst nichts öffnen:
manage-key-demo-few = Comune di Esempio, 3 Dienste
manage-key-demo-few-key = 00030003000300030003000300030001
manage-key-demo-many = Eine Körperschaft mit 1.000 Diensten
manage-key-demo-many-key = 10001000100010001000100010000001
manage-key-checking = IO wird gefragt, ob der Schlüssel akzeptiert wird…
manage-key-save = Hinzufügen
manage-key-open = Öffnen
manage-key-open-label = Dienste von { $name } öffnen
manage-key-replace = Ersetzen
manage-key-replace-label = Manage-Schlüssel { $name } ersetzen
manage-key-remove = Entfernen
manage-key-remove-label = Manage-Schlüssel { $name } entfernen
manage-key-remove-heading = Manage-Schlüssel entfernen?
manage-key-remove-lead = Der Manage-Schlüssel wird aus dem Schlüsselbund dieses Computers entfernt. Auf IO ändert sich nichts, und der Schlüssel bleibt gültig.
manage-key-remove-effect = Die bereits gespeicherten API-Keys der Dienste bleiben im Schlüsselbund: Sie werden wieder sichtbar, wenn Sie einen Manage-Schlüssel hinzufügen, der sie erreicht.
manage-key-remove-confirm = Entfernen
manage-key-added-title = Manage-Schlüssel hinzugefügt: { $name }.
manage-key-added-body = IO akzeptiert ihn, und er ist im Schlüsselbund gespeichert.
manage-key-replaced-title = Manage-Schlüssel ersetzt: { $name }.
manage-key-replaced-body = IO akzeptiert den neuen, und er ist im Schlüsselbund gespeichert.
manage-key-removed-title = Manage-Schlüssel entfernt: { $name }.
manage-key-removed-body = Die API-Keys der Dienste bleiben gespeichert.

## IO: services

service = Dienst
number = { $number }
service-state = { $state ->
    [draft] Entwurf
    [submitted] In Prüfung
    [approved] Aktiv
    [rejected] Änderungen angefordert
    [deleted] Gelöscht
   *[unknown] Unbekannter Status
}
services-heading = Dienste von { $key }
services-as-of = Stand: { $moment }
services-search = Dienst nach Name, Körperschaft oder ID suchen
services-states = Status
services-all = Alle
services-list = Dienste
services-count = { $all ->
    [one] Ein Dienst
   *[other] { $all } Dienste
}
services-count-of = { $found } von { $all } Diensten
services-progress = { $found ->
    [0] IO wird nach den Diensten gefragt…
    [one] Bisher ein Dienst…
   *[other] Bisher { $found } Dienste…
}
services-pause = { $seconds ->
    [one] Das Portal verlangt eine Pause von einer Sekunde.
   *[other] Das Portal verlangt eine Pause von { $seconds } Sekunden.
}
services-offline = { $moment ->
    [never] Die Liste der Dienste ist noch nie vollständig angekommen.
   *[other] Unten stehen die bekannten Dienste, Stand: { $moment }. Die gespeicherten Schlüssel lassen sich anzeigen und verwenden.
}
services-empty-but-known-title = Das Portal listet keine Dienste auf
services-unreadable-title = { $count ->
    [one] Eine Stelle in der Liste des Portals ist nicht lesbar
   *[other] { $count } Stellen in der Liste des Portals sind nicht lesbar
}
services-unreadable-body = An jeder davon kann ein Dienst stehen, der hier fehlt. Von dem, was schon bekannt war, wurde nichts geändert oder gelöscht.
services-none = Dieser Manage-Schlüssel erreicht keine Dienste.
services-none-found = Kein Dienst entspricht der Suche. Versuchen Sie es mit einem Teil des Namens, mit der Körperschaft oder der ID, oder mit einem anderen Status.
services-unknown = Es ist noch nicht bekannt, welche Dienste dieser Manage-Schlüssel erreicht.
service-not-listed = Nicht mehr aufgelistet
service-back = Alle Dienste
service-id = ID
service-keys = API-Keys des Dienstes
service-pair = Schlüsselpaar
service-only-produzione = IO hat nur die Produktion: Es gibt keine Testumgebung zum Ausprobieren vor dem Neugenerieren.
service-keys-unknown = Das Portal hat die Schlüssel dieses Dienstes nicht herausgegeben: Es ist noch keiner gespeichert.
service-deleted-title = Dieser Dienst wurde gelöscht.
service-deleted-body = Das Portal gibt seine Schlüssel nicht mehr heraus. Hier wurde nichts gelöscht.
service-deleted-kept = Das Portal gibt seine Schlüssel nicht mehr heraus. Die hier gespeicherten bleiben und lassen sich anzeigen und verwenden.
service-deleted-none = Von diesem Dienst ist kein Schlüssel gespeichert.
service-addresses = Zugelassene IP-Adressen
service-addresses-any = Keine Beschränkung: Die Schlüssel können von jeder Adresse aus verwendet werden.
service-addresses-where = Sie werden beim Dienst im IO-Backoffice geändert.

## What the portal's answer had of its own

answer-offline = { $moment ->
    [never] Das Portal hat für diese Seite noch nie geantwortet.
   *[other] Unten stehen die gespeicherten Schlüssel, Stand: { $moment }. Sie lassen sich anzeigen und verwenden.
}
answer-empty-but-known-title = Das Portal listet keine Schlüssel auf
answer-empty-but-known-body = Hier sind aber welche gespeichert. Es kann eine Störung des Portals sein: Es wurde nichts gelöscht. Versuchen Sie es in Kürze erneut.
answer-behind-title = { $count ->
    [one] Das Portal zeigt noch einen bereits ersetzten Schlüssel
   *[other] Das Portal zeigt noch { $count } bereits ersetzte Schlüssel
}
answer-behind-body = Seine Teile stimmen noch nicht überein: Gespeichert bleibt der neueste Schlüssel. Aktualisieren Sie die Liste in einigen Minuten.
answer-not-kept-title = Nicht alle vom Portal aufgelisteten Schlüssel wurden gespeichert
answer-not-kept-body = Der Schlüsselbund des Computers hat sie nicht angenommen oder nicht so zurückgegeben, wie er sie erhalten hatte. Die zuvor gespeicherten wurden nicht gelöscht. Prüfen Sie den Schlüsselbund und aktualisieren Sie die Liste.
answer-unreadable-title = { $count ->
    [one] Eine Zeile des Portals ist nicht lesbar
   *[other] { $count } Zeilen des Portals sind nicht lesbar
}
answer-unreadable-body = Die anderen stehen unten. Von den unlesbaren wurde nichts geändert oder gelöscht.
answer-without-keys-title = { $count ->
    [one] Ein Paar ist ohne brauchbare Schlüssel angekommen
   *[other] { $count } Paare sind ohne brauchbare Schlüssel angekommen
}
answer-without-keys-body = Die zuvor gespeicherten Schlüssel bleiben an ihrem Platz.
answer-settled-title = { $count ->
    [one] Ein offener Vorgang wurde abgeschlossen
   *[other] { $count } offene Vorgänge wurden abgeschlossen
}
answer-settled-body = Die Schlüssel unten sind die gültigen.
answer-unsettled-title = { $count ->
    [one] Das Ergebnis eines Vorgangs ist noch nicht bekannt
   *[other] Das Ergebnis von { $count } Vorgängen ist noch nicht bekannt
}
answer-unsettled-body = { -app } fragt das Portal von selbst danach und sendet die Anfrage nie noch einmal.
unsettled-ask-at = { $time ->
    [soon] In Kürze wird erneut gefragt.
   *[other] Um { $time } Uhr wird erneut gefragt.
}
unsettled-ask = Jetzt fragen
unsettled-asking = Portal wird abgefragt…
settled-told = { $count ->
    [one] 1 Vorgang wurde geklärt.
   *[other] { $count } Vorgänge wurden geklärt.
}
found-told = { $count ->
    [one] 1 Eintrag im Schlüsselbund gefunden.
   *[other] { $count } Einträge im Schlüsselbund gefunden.
}
drifted-title = { $count ->
    [one] Ein Schlüssel wurde anderswo geändert
   *[other] { $count } Schlüssel wurden anderswo geändert
}
drifted-key = { $product } ({ slot-name })
drifted-body = { $count ->
    [one] Jemand anderes hat ihn neu generiert. Der neue ist hier bereits gespeichert; die Systeme, die noch den alten haben, funktionieren nicht mehr. Prüfen Sie, wo er installiert ist.
   *[other] Jemand anderes hat sie neu generiert. Die neuen sind hier bereits gespeichert; die Systeme, die noch die alten haben, funktionieren nicht mehr. Prüfen Sie, wo sie installiert sind.
}

## Keychain

keychain-locked-title = Der Schlüsselbund des Computers ist gesperrt
keychain-locked-body = Die gespeicherten Schlüssel sind noch da, aber sie lassen sich nicht anzeigen, verwenden oder ändern, bis Sie ihn entsperren.
keychain-dismissed-title = Der Schlüsselbund ist gesperrt geblieben
keychain-dismissed-body = Die Passwortabfrage wurde geschlossen. Die gespeicherten Schlüssel sind noch da: Entsperren Sie ihn, wann Sie möchten.
keychain-no-service-title = Dieser Computer hat keinen aktiven Schlüsselbund
keychain-no-service-body = Starten oder installieren Sie einen Schlüsselbunddienst: GNOME Keyring, KWallet oder KeePassXC mit aktivierter „Secret-Service-Integration“. Drücken Sie dann „Erneut versuchen“. Es wird kein Schlüssel generiert oder geändert, solange er nicht gespeichert werden kann.
keychain-no-default-collection-title = Der Schlüsselbund hat keine Standardsammlung
keychain-no-default-collection-body = Ohne sie kann er die Schlüssel nirgends speichern. Legen Sie sie von hier aus an: Das System selbst fragt Sie nach dem Passwort zu ihrem Schutz. Es wurde kein Schlüssel gelöscht.
keychain-hung-title = Der Schlüsselbund des Computers antwortet nicht
keychain-hung-body = Die Anfrage an ihn wurde nach 5 Sekunden abgebrochen, und es ist nichts verloren gegangen. Starten Sie den Schlüsselbunddienst neu, oder melden Sie sich vom Computer ab und wieder an; drücken Sie dann „Erneut versuchen“. { -app } muss nicht neu geöffnet werden.
keychain-unknown-title = Der Schlüsselbund des Computers antwortet auf unerwartete Weise
keychain-unknown-body = Die Schlüssel lassen sich nicht anzeigen oder verwenden, bis er wieder in Ordnung ist, aber keiner wurde gelöscht. Melden Sie sich vom Computer ab und wieder an, und drücken Sie dann „Erneut versuchen“.
keychain-unlock = { $state ->
    [locked] Schlüsselbund entsperren
    [dismissed] Erneut entsperren
   *[no_default_collection] Sammlung anlegen
}
keychain-prompting = Warten auf Ihr Passwort…
keychain-asking = Wird abgefragt…
keychain-retry-label = Mit dem Schlüsselbund erneut versuchen

## Archive

archive-set-aside-title = Das Archiv von { -app } war beschädigt
archive-set-aside-body = Es wurde in seinem Ordner unter dem Namen { $file } beiseitegelegt. Die Liste wird aus dem Inhalt des Schlüsselbunds neu erstellt: Es wurde kein Schlüssel gelöscht. Öffnen Sie die Körperschaft, um sie mit dem Portal zu aktualisieren.
archive-read-only-title = Das Archiv von { -app } kann nur gelesen werden
archive-read-only-body = Alles Gespeicherte lässt sich anzeigen und kopieren. Generieren, Neugenerieren und Entfernen sind nicht möglich, weil sie nicht vermerkt werden könnten. Prüfen Sie die Berechtigungen des Ordners von { -app } und öffnen Sie das Programm neu.
archive-newer-title = Das Archiv stammt von einer neueren Version von { -app }
archive-newer-body = Alles Gespeicherte lässt sich anzeigen und kopieren. Generieren, Neugenerieren und Entfernen sind nicht möglich, weil sie nicht vermerkt werden könnten. Installieren Sie die neuere Version.
archive-full-title = Der Datenträger ist voll: Das Archiv von { -app } kann nicht geschrieben werden
archive-full-body = Alles Gespeicherte lässt sich anzeigen und kopieren. Generieren, Neugenerieren und Entfernen sind nicht möglich, weil sie nicht vermerkt werden könnten. Geben Sie Speicherplatz frei und öffnen Sie { -app } neu.
archive-unchangeable = Nicht möglich, solange das Archiv von { -app } nicht geschrieben werden kann: Änderungen könnten nicht vermerkt werden.
archive-close = Hinweis zum Archiv schließen

## Attività

history-heading = Aktivitäten
history-lead = Was von diesem Computer aus angefordert, geändert oder bemerkt wurde.
history-reading = Die Aktivitäten werden gelesen…
history-empty = Es gibt noch keine Aktivitäten: Die erste wird vermerkt, wenn Sie eine Umgebung einer Körperschaft öffnen oder einen Manage-Schlüssel hinzufügen.
history-when = Uhrzeit
history-what = Was
history-where = Wo
history-prints = Fingerabdruck
history-outcome-head = Ergebnis
history-age = { $moment } ({ $ago })
history-then = dann
history-prints-body = Die Fingerabdrücke sind keine Schlüssel: Sie zeigen nur, ob sich ein Schlüssel geändert hat.
history-slot = { $slot ->
    [primary] primärer Schlüssel
   *[secondary] sekundärer Schlüssel
}
history-found = { $count ->
    [0] kein Eintrag im Schlüsselbund
    [one] ein Eintrag aus dem Schlüsselbund
   *[other] { $count } Einträge aus dem Schlüsselbund
}
history-deed = { $deed ->
    [generation_asked] Generierung angefordert
    [generation_done] Paar generiert
    [generation_not_done] Generierung nicht erfolgt
    [regeneration_asked] Neugenerierung angefordert
    [regeneration_done] Schlüssel neu generiert
    [regeneration_not_done] Neugenerierung nicht erfolgt
    [pair_found] Paar auf dem Portal gefunden
    [changed_elsewhere] Schlüssel anderswo geändert
    [not_listed] Paar vom Portal nicht mehr aufgelistet
    [listed_again] Paar vom Portal wieder aufgelistet
    [pair_removed] Paar von diesem Computer entfernt
    [in_use_marked] Schlüssel als in Gebrauch markiert
    [in_use_unmarked] Schlüssel nicht mehr als in Gebrauch markiert
    [note_changed] Notizen geändert
    [manage_key_kept] Manage-Schlüssel gespeichert
    [manage_key_removed] Manage-Schlüssel entfernt
    [archive_set_aside] Archiv beschädigt
    [archive_begun] Archiv begonnen
   *[other] Ereignis, das diese Version nicht kennt
}
history-outcome = { $outcome ->
    [waiting] Ausstehend
    [asked] Angefordert
    [done] Gelungen
    [not_done] Nicht ausgeführt
    [elsewhere] Anderswo
    [kept] Gespeichert
    [not_listed] Nicht aufgelistet
    [listed] Aufgelistet
    [removed] Entfernt
    [noted] Vermerkt
    [set_aside] Beiseitegelegt
   *[begun] Begonnen
}
history-note-part = { $part ->
    [installed_at] Installationsort
    [owner] Ansprechperson
    [due] Fälligkeit
   *[text] Notiz
}
history-more = Weitere anzeigen
history-export = CSV exportieren
history-exported = Aktivitäten ohne Schlüssel exportiert nach { $file }.
history-checking = Das Protokoll wird geprüft…
history-whole = { $events ->
    [0] Protokoll unversehrt, noch ohne Ereignisse.
    [one] Protokoll unversehrt: ein Ereignis.
   *[other] Protokoll unversehrt: { $events } Ereignisse.
}
history-unsealed = { $count ->
    [one] Das letzte ist noch nicht versiegelt.
   *[other] Die letzten { $count } sind noch nicht versiegelt.
}
history-seal-unseen = Das Siegel wird geprüft, wenn der Schlüsselbund entsperrt ist.
history-other-seal = Das Siegel des Protokolls stimmt nicht überein.
history-other-seal-body = Entweder wurde das Protokoll neu geschrieben, oder dieser Schlüsselbund ist nicht der, mit dem es versiegelt wurde. Die gespeicherten Schlüssel sind davon nicht betroffen.
history-broken = Das Protokoll wurde ab dem Ereignis { $from } verändert.
history-broken-body = Ab dort ist es nicht mehr zuverlässig. Die gespeicherten Schlüssel sind davon nicht betroffen: Aktualisieren Sie die Liste, um sie mit dem Portal zu vergleichen.

## Tutte le chiavi

all-keys-heading = Alle Schlüssel
all-keys-lead = Die auf diesem Computer gespeicherten Schlüsselpaare aller Körperschaften.
all-keys-pairs = { $total ->
    [one] Ein Paar
   *[other] { $total } Paare
}
all-keys-found = { $total ->
    [0] Kein Paar von { $of }
    [one] Ein Paar von { $of }
   *[other] { $total } Paare von { $of }
}
all-keys-of-entes = { $institutions ->
    [one] aus einer Körperschaft
   *[other] aus { $institutions } Körperschaften
}
all-keys-search = Körperschaft, Steuernummer, Produkt, Notiz
all-keys-search-label = Alle Schlüssel nach Körperschaft, Steuernummer, Produkt oder Notiz durchsuchen
all-keys-filters = Filter und Sortierung
all-keys-realm-label = Umgebung
all-keys-realm = { $realm ->
    [collaudo] pagoPA Test
    [produzione] pagoPA Produktion
    [io] IO
   *[all] Alle Umgebungen
}
all-keys-state-label = Status
all-keys-state = { $state ->
    [not_kept] Nicht gespeichert
    [uncertain] Ergebnis ungewiss
    [not_listed] Nicht mehr aufgelistet
    [changed_elsewhere] Anderswo geändert
    [never_confirmed] Nie verglichen
    [confirmed] Bestätigt
   *[all] Jeder Status
}
all-keys-use-label = Verwendung
all-keys-use = { $use ->
    [marked] Als in Gebrauch markiert
    [unmarked] Nicht als in Gebrauch markiert
   *[all] In Gebrauch oder nicht
}
all-keys-age-label = Alter und Fälligkeit
all-keys-age = { $age ->
    [older_90] Älter als 3 Monate
    [older_180] Älter als 6 Monate
    [older_365] Älter als ein Jahr
    [due_30] Binnen 30 Tagen neu zu generieren
    [due_0] Bis heute neu zu generieren
   *[all] Jedes Alter
}
all-keys-order-label = Sortierung
all-keys-order = { $order ->
    [institution] Nach Körperschaft sortieren
    [product] Nach Produkt sortieren
    [rotated] Nach Neugenerierung sortieren
    [confirmed] Nach Bestätigung sortieren
   *[due] Nach Fälligkeit sortieren
}
all-keys-clear = Filter löschen
all-keys-export = Exportieren (CSV)
all-keys-exported = Alle Paare ohne Schlüssel exportiert nach { $file }.
all-keys-exported-some = Die gefundenen Paare wurden ohne Schlüssel exportiert nach { $file }.
all-keys-column = { $column ->
    [institution] Körperschaft
    [product] Produkt
    [environment] Umgebung
    [use] In Gebrauch
    [rotated] Neu generiert
    [state] Status
   *[open] Aktionen
}
all-keys-io-service = IO-Dienst
all-keys-unmarked = nicht markiert
all-keys-due = bis zum { $day }
all-keys-overdue = war bis zum { $day } fällig
all-keys-age-unknown = Datum nicht bekannt
all-keys-state-chip = { $state ->
    [not_kept] Nicht gespeichert
    [uncertain] Ergebnis ungewiss
    [not_listed] Nicht mehr aufgelistet
   *[changed_elsewhere] Anderswo geändert
}
all-keys-open = Öffnen
all-keys-open-label = { $product } von { $institution } öffnen, { $realm ->
    [collaudo] Test
    [produzione] Produktion
   *[io] IO
}
all-keys-reading = Die gespeicherten Schlüssel werden gelesen…
all-keys-none = Hier gibt es noch keine Schlüssel.
all-keys-none-body = Öffnen Sie eine Umgebung einer Körperschaft oder einen IO-Dienst: Die Paare, die das Portal auflistet, werden von selbst gespeichert, und Sie finden sie hier auch ohne Netz.
all-keys-none-found = Kein Paar entspricht der Suche.
all-keys-none-found-body = Versuchen Sie es mit einem Teil des Namens, mit der Steuernummer oder mit dem Produkt, oder löschen Sie die Filter.
pair-manual-name = Im Handbuch
pair-rotated = Neu generiert
pair-compared = Vergleich
pair-in-use = In Gebrauch
pair-owner = Ansprechperson
pair-due = Zu erneuern bis
pair-note = Notiz
pair-to-page = Zur Seite „API-Keys“
pair-to-service = Zum Dienst
pair-no-way = Die Seite dieser Körperschaft ist noch nicht bekannt: Sie lässt sich öffnen, sobald Sie die Körperschaft aus dem Portal gewählt haben.
pair-no-way-io = Kein gespeicherter Manage-Schlüssel erreicht diesen Dienst: Um diese Schlüssel neu zu generieren oder zu prüfen, fügen Sie einen auf der Seite „Manage-Schlüssel“ hinzu.

## Settings

settings-heading = Einstellungen
settings-lead = Wie { -app } aussieht und wie dieser Computer die echten Portale erreicht.
settings-portals = Wie die Portale erreicht werden
settings-portals-lead = Gilt für die echten Portale: Die Demo bleibt in diesem Computer und benötigt dies nicht.
appearance-heading = Darstellung
appearance-language = Sprache
appearance-language-system = Wie das System ({ $language })
appearance-language-changed = Ab jetzt spricht { -app } Deutsch.
appearance-theme = Farben
appearance-theme-system = Wie das System
appearance-theme-light = Hell
appearance-theme-dark = Dunkel
appearance-palette = Stil
appearance-palette-classic = Der heutige Stil des Portals
appearance-palette-next = Der neue, künftige Stil des Portals
settings-reading = Die Einstellungen werden gelesen…
settings-locked = Von Ihrer Organisation festgelegt
settings-network = Netzwerk
settings-proxy = Proxy
proxy-system = Proxy des Systems
proxy-system-hint = Wie die anderen Programme auf diesem Computer.
proxy-none = Keiner
proxy-none-hint = Direkte Verbindung zu den Portalen.
proxy-address = Eine bestimmte Adresse
proxy-address-hint = Zum Beispiel die, die die PAC-Datei des Netzwerks liefern würde.
setting-proxy = Proxy-Adresse
setting-proxy-hint = Zum Beispiel http://proxy.ente.it:8080. Proxys, die NTLM oder Kerberos verlangen, benötigen ein Zwischenprogramm auf diesem Computer.
setting-proxy-user = Proxy-Benutzername
setting-proxy-user-hint = Nur wenn der Proxy danach fragt.
password-proxy = Proxy-Passwort
password-client-certificate = Zertifikatspasswort
password-kept = { $kept ->
    [yes] Ein Passwort ist im Schlüsselbund gespeichert: Lassen Sie das Feld leer, um es zu behalten.
    [no] Es wird im Schlüsselbund dieses Computers gespeichert, nie in einer Datei.
   *[unknown] Es ist noch nicht bekannt, ob eines gespeichert ist: Der Schlüsselbund ist nicht bereit.
}
password-forget = { $of ->
    [proxy] Proxy-Passwort aus dem Schlüsselbund entfernen
   *[client_certificate] Zertifikatspasswort aus dem Schlüsselbund entfernen
}
setting-extra-trust = Zusätzliche Zertifizierungsstellen
setting-extra-trust-hint = Vollständiger Pfad einer PEM-Datei. Sie ergänzt die Stellen des Systems: Ein Zertifikat wird immer geprüft.
setting-client-certificate = Zertifikat dieses Computers
setting-client-certificate-hint = Vollständiger Pfad einer PKCS#12-Datei oder einer PEM-Datei mit dem zugehörigen Schlüssel. Nur nötig, wenn das Netzwerk oder IO es verlangt.
settings-timeouts = Zeitlimits
settings-timeouts-lead = In Sekunden, von { $least } bis { $most }. Wo ein Feld leer ist, gilt die angegebene Zeit; bei IO enden Lesen und Ändern normalerweise nach der Hälfte.
setting-connect-timeout = Verbinden
setting-connect-timeout-hint = Bevor eine Anfrage gesendet wird.
setting-read-timeout = Lesen
setting-read-timeout-hint = Listen und Einzelheiten.
setting-change-timeout = Ändern
setting-change-timeout-hint = Generieren und neu generieren.
settings-addresses = Adressen der Portale
settings-addresses-lead = Nur zu ändern, wenn Ihre Organisation die Portale über eigene Adressen erreicht. Sie beginnen immer mit https://, und solange eine von der üblichen abweicht, wird das auf jeder Seite oben angezeigt.
setting-area-riservata = Area Riservata, Seiten
setting-area-riservata-hint = Wo die Anmeldung erfolgt.
setting-area-riservata-api = Area Riservata, Dienste
setting-area-riservata-api-hint = Was ihre Seiten abfragen.
setting-collaudo-pages = Test, Seiten
setting-collaudo-pages-hint = Wohin Sie nach der Anmeldung gelangen.
setting-collaudo-api = Test, Dienste
setting-collaudo-api-hint = Wo die Schlüssel generiert und neu generiert werden.
setting-collaudo-runtime = Test, Verwendung der Schlüssel
setting-collaudo-runtime-hint = Wo ein Schlüssel geprüft wird.
setting-produzione-pages = Produktion, Seiten
setting-produzione-pages-hint = Wohin Sie nach der Anmeldung gelangen.
setting-produzione-api = Produktion, Dienste
setting-produzione-api-hint = Wo die Schlüssel generiert und neu generiert werden.
setting-produzione-runtime = Produktion, Verwendung der Schlüssel
setting-produzione-runtime-hint = Wo ein Schlüssel geprüft wird.
setting-io = IO
setting-io-hint = Dienste und Schlüssel von IO.
setting-sign-in-hosts = Weitere Hosts der Anmeldung
setting-sign-in-hosts-hint = Namen wie idp.ente.it, einer pro Zeile, über die die Anmeldung zusätzlich zu den bereits bekannten laufen darf.
settings-sign-out = Beim Speichern werden Sie von der Area Riservata abgemeldet: Beim nächsten Mal müssen Sie sich neu anmelden. Die gespeicherten Schlüssel bleiben.
settings-save = Speichern
settings-saved = Einstellungen gespeichert.
settings-saved-body = Sie gelten ab der nächsten Verbindung. Falls Sie bei der Area Riservata angemeldet waren, wurden Sie abgemeldet.

## Connection check

connection-heading = Verbindung prüfen
connection-lead = Der Weg bis zum Portal, Schritt für Schritt: Wenn er abbricht, sehen Sie, an welcher Stelle und was zu tun ist. Die Prüfung ändert nichts und sendet keinen Schlüssel.
connection-demo = In der Demo wird das Portal in diesem Computer geprüft: Proxy und Zertifikate spielen hier keine Rolle.
connection-check = Prüfen
connection-checking = Der Weg bis zum Portal wird durchlaufen…
connection-passed = Das Portal { $host } ist erreichbar.
connection-ends = Der Weg endet hier: { $hop ->
    [name] Name im Netzwerk
    [connection] Proxy oder direkte Verbindung
    [tls] Verschlüsselung
    [portal] Portal
    [clock] Uhr
   *[session] Anmeldung
}.
connection-copy = Bericht kopieren
connection-copied = Bericht kopiert: Er enthält keine Schlüssel, Passwörter, Benutzernamen oder Dateipfade.
hop-name = { $hop ->
    [name] Name im Netzwerk (DNS)
    [connection] Proxy oder direkte Verbindung
    [tls] Verschlüsselung (TLS)
    [portal] Portal
    [clock] Uhr
   *[session] Anmeldung
}
hop-state = { $state ->
    [passed] bestanden
    [doubtful] zu prüfen
    [failed] nicht bestanden
   *[left_out] nicht geprüft
}
hop-took = { $ms } ms
hop-addresses = { $count ->
    [one] Eine Adresse gefunden.
   *[other] { $count } Adressen gefunden.
}
hop-direct = Direkte Verbindung, ohne Proxy.
hop-through = Über den Proxy { $proxy }.
hop-protected = { $version }, mit einem Zertifikat, ausgestellt von „{ $issuer }“.
hop-answered = Es antwortet, Version { $version }.
hop-ahead = { $way ->
    [-1] Dieser Computer geht gegenüber dem Portal { $seconds } s nach.
    [0] Die Uhrzeit dieses Computers ist die des Portals.
   *[1] Dieser Computer geht gegenüber dem Portal { $seconds } s vor.
}
hop-clock-todo = Stellen Sie Datum und Uhrzeit ein: Bei einer solchen Abweichung kann eine Anmeldung abgelaufen erscheinen.
hop-signed-in = Die Anmeldung ist gültig.
hop-issuer = Ausgestellt wurde es von „{ $issuer }“.
hop-left-out = { $why ->
    [ended] Die Prüfung hat vorher geendet.
   *[nothing] Hier gibt es nichts zu prüfen.
}

## This computer

computer-heading = Dieser Computer
computer-tray = Symbol neben der Uhr
computer-tray-hint = Es zeigt, wie das Portal antwortet und wie viele Vorgänge offen sind, nie einen Schlüssel. Wenn Sie das Fenster schließen, bleibt { -app } dort: Geschlossen wird es mit „Beenden“ im Menü des Symbols.
computer-tray-not-offered = Dieser Desktop zeigt keine Symbole neben der Uhr an.
computer-notifications = Mitteilungen, wenn eine lange Aufgabe endet
computer-notifications-hint = Nur während Sie ein anderes Fenster ansehen. Eine Mitteilung enthält nie einen Schlüssel.

## About

about-heading = Über { -app }
about-unofficial = Inoffizielle Anwendung, nicht mit PagoPA S.p.A. verbunden.
about-version = Version
about-tauri = Tauri
about-web-view = Engine der Seiten
about-keychain = Zugriff auf den Schlüsselbund
about-system = Betriebssystem
about-licence = Lizenz
about-fonts = Die Schriften Titillium Web und DM Mono stehen unter der SIL Open Font License 1.1.
about-libraries = Die Bibliotheken und ihre Lizenzen stehen in der Datei THIRD-PARTY, die mit { -app } installiert wird: unter Linux in /usr/share/doc/portachiavi.
about-copy = Für den Support kopieren
about-copied = Informationen kopiert. Sie können sie in eine Supportanfrage einfügen.

## The shell: beside the clock, in notifications, in the menu of macOS

shell-tray-open = { -app } öffnen
shell-tray-quit = Beenden
shell-tray-portal-unknown = Portal noch nicht abgefragt
shell-tray-portal-asking = Portal wird abgefragt…
shell-tray-portal-reachable = Portal erreichbar
shell-tray-portal-offline = Portal nicht erreichbar
shell-tray-unsettled = { $count ->
    [0] Keine offenen Vorgänge
   *[other] Offene Vorgänge: { $count }
}
shell-settled = { $count ->
    [one] Ein offener Vorgang wurde abgeschlossen
   *[other] { $count } offene Vorgänge wurden abgeschlossen
}
shell-settled-body = Das Portal hat das Ergebnis mitgeteilt. Öffnen Sie { -app }, um es zu sehen.
shell-services-listed = Die Liste der IO-Dienste ist aktualisiert
shell-services-listed-body = { $count ->
    [one] Ein Dienst ist in der Liste.
   *[other] { $count } Dienste sind in der Liste.
}
shell-keys-imported = Import abgeschlossen
shell-keys-imported-body = { $count ->
    [0] Es wurde kein Manage-Schlüssel gespeichert.
    [one] Ein Manage-Schlüssel wurde gespeichert.
   *[other] { $count } Manage-Schlüssel wurden gespeichert.
}
shell-menu-about = Über { -app }
shell-menu-settings = Einstellungen…
shell-menu-hide = { -app } ausblenden
shell-menu-hide-others = Andere ausblenden
shell-menu-show-all = Alle einblenden
shell-menu-quit = { -app } beenden
shell-menu-edit = Bearbeiten
shell-menu-undo = Widerrufen
shell-menu-redo = Wiederholen
shell-menu-cut = Ausschneiden
shell-menu-copy = Kopieren
shell-menu-paste = Einsetzen
shell-menu-select-all = Alles auswählen
shell-menu-view = Darstellung
shell-menu-zoom-in = Vergrößern
shell-menu-zoom-out = Verkleinern
shell-menu-zoom-back = Originalgröße
shell-menu-full-screen = Vollbild
shell-menu-window = Fenster
shell-menu-minimise = Im Dock ablegen
shell-menu-maximise = Zoomen
shell-menu-close-window = Fenster schließen

## Keyboard and palette

keycap-control = Strg
keycap-enter = Eingabe
keycap-escape = Esc
keycap-home = Pos1
keycap-end = Ende
shortcut-palette = Überall suchen: Befehle, Körperschaften, Dienste
shortcut-search = Zur Suche der Seite gehen
shortcut-refresh = Die Seite mit dem Portal aktualisieren
shortcut-back = Zurückgehen
shortcut-overview = Die Übersicht der Körperschaft öffnen
shortcut-keys = Zur Seite „API-Keys“ zurückkehren
shortcut-all-keys = Alle Schlüssel öffnen
shortcut-history = Aktivitäten öffnen
shortcut-settings = Einstellungen öffnen
shortcut-help = Diese Seite öffnen
shortcut-zoom = Vergrößern, verkleinern, zurück zur Normalgröße
shortcut-choose = Einen Befehl wählen und ausführen
shortcut-list = Zwischen den Zeilen wechseln
shortcut-menu = Zwischen den Einträgen wechseln
shortcut-close = Schließen, ohne etwas zu tun
shortcut-in-anywhere = überall
shortcut-in-page = auf Seiten, die das vorsehen
shortcut-in-palette = in „Überall suchen“
shortcut-in-list = in Listen
shortcut-in-menu = im Produktmenü
shortcut-in-dialog = in Dialogfenstern und Menüs
palette-heading = Überall suchen
palette-search = Befehl, Körperschaft oder Dienst suchen
palette-list = Befehle
palette-count = { $count ->
    [0] Keine Ergebnisse
    [one] Ein Ergebnis
   *[other] { $count } Ergebnisse
}
palette-none = Kein Befehl entspricht der Suche. Versuchen Sie es mit anderen Wörtern: „sekundär neu generieren“, der Name einer Körperschaft, eine Steuernummer.
palette-group-recent = Zuletzt verwendet
palette-group-keys = Schlüssel dieser Seite
palette-group-page = Diese Seite
palette-group-go = Gehe zu
palette-group-pairs = Alle Schlüssel
palette-group-institutions = Körperschaften
palette-group-services = IO-Dienste
palette-group-other = Sonstiges
palette-key-move = zum Wählen
palette-key-choose = zum Ausführen
palette-key-close = zum Schließen
palette-refresh = Diese Seite aktualisieren
palette-to-keys = Zurück zur Seite „API-Keys“
palette-institutions = Körperschaft suchen
palette-io = IO: Manage-Schlüssel
palette-services = Dienste von { $key } durchsuchen
palette-environment = { $institution } - { environment-name }
palette-export = Aktivitäten als CSV exportieren
palette-unlocked = Der Schlüsselbund ist bereits entsperrt
palette-leave = Dieses Portal verlassen
palette-words-show = sehen ansehen zeigen einblenden
palette-words-copy = kopieren zwischenablage
palette-words-verify = testen kontrollieren probieren
palette-words-regenerate = rotieren ändern wechseln ersetzen erneuern
palette-words-unlock = passwort kennwort
palette-words-help = anleitung support tastenkürzel tastatur

## Aiuto

title-help = Hilfe - { -app }
help-heading = Hilfe
help-lead = Was am häufigsten zu tun ist, und wie es ohne Maus geht.
help-first = Der erste Schlüssel
help-first-body = Wählen Sie die Körperschaft, dann „{ overview-manage }“ in der Übersicht und die Testumgebung. Drücken Sie „{ keys-generate }“ und beginnen Sie mit „Connessione con nodo“: Die anderen Produkte sind danach verfügbar. Das Paar kommt sofort in den Schlüsselbund dieses Computers.
help-rotate = Einen Schlüssel wechseln, ohne dass etwas stillsteht
help-rotate-body = Jedes Paar hat zwei Schlüssel, den primären und den sekundären, und beide funktionieren. Gewechselt wird zuerst der, der nicht in Gebrauch ist:
help-rotate-1 = Generieren Sie den Schlüssel neu, den Ihre Systeme nicht verwenden. Der andere ändert sich nicht.
help-rotate-2 = Drücken Sie „{ key-verify }“: Ein gerade neu generierter Schlüssel braucht vielleicht einige Minuten.
help-rotate-3 = Setzen Sie ihn mit „{ key-use }“ anstelle des bisherigen in Ihre Systeme ein und stellen Sie sicher, dass sie arbeiten.
help-rotate-4 = Generieren Sie erst jetzt den anderen neu, den niemand mehr braucht.
help-offline = Wenn das Portal oder das Netzwerk fehlt
help-offline-body = Die gespeicherten Schlüssel lassen sich immer anzeigen und kopieren. Die Seite sagt, von wann sie stammen. Zum Generieren, Neugenerieren und Prüfen ist das Portal nötig.
help-kept = Was gespeichert ist, und wo
help-kept-body = Die Schlüssel sind nur im Schlüsselbund des Betriebssystems. Ein Schlüssel ist nur zu sehen, während Sie ihn anzeigen, und die Zwischenablage vergisst ihn von selbst.
help-kept-else = Im Ordner von { -app } liegen die Liste der Paare, die Aktivitäten und die Einstellungen, ohne Schlüssel. Wenn das Portal nicht antwortet oder ein Paar nicht mehr auflistet, wird hier nichts gelöscht.
help-ask = An wen Sie sich wenden
help-ask-body = Bei einem Fehler des Portals schreiben Sie an den Support von pagoPA oder IO, mit dem Code für den Support, den Sie in der Meldung finden. Zu Netzwerk und Proxy fragen Sie die für diesen Computer Verantwortlichen.
help-ask-report = „{ connection-heading }“ in den Einstellungen findet, wo die Verbindung abbricht, und erstellt einen Bericht ohne Schlüssel und Passwörter. Senden Sie niemals jemandem einen Schlüssel, auch nicht dem Support.
help-keys = Die Tastatur
help-keys-lead = Mit Tab ist jeder Befehl erreichbar. Die Tastenkürzel wirken nicht, während Sie in ein Feld schreiben oder wenn ein Dialogfenster geöffnet ist, und keines ändert einen Schlüssel, ohne eine Bestätigung zu verlangen.
help-keys-what = Was geschieht
help-keys-keys = Tasten
help-keys-where = Wo
help-character-keys = Auch die einzelnen Tasten / und ? verwenden
help-character-keys-about = Schalten Sie sie aus, wenn Sie dem Computer diktieren oder sie versehentlich drücken. F1 und die anderen Tastenkürzel bleiben.

## Errors: what happened, and what to do (which says whether anything changed)

error-portal-unreachable-what = Das Portal ist nicht erreichbar.
error-portal-unreachable-todo = Es hat sich nichts geändert. Prüfen Sie das Netzwerk und versuchen Sie es erneut: Die gespeicherten Schlüssel bleiben verwendbar.
error-portal-name-not-found-what = Der Name des Portals wird im Netzwerk nicht gefunden.
error-portal-name-not-found-todo = Es hat sich nichts geändert. Prüfen Sie das Netzwerk und das DNS und versuchen Sie es erneut: Die gespeicherten Schlüssel bleiben verwendbar.
error-portal-connect-timed-out-what = Die Verbindung zum Portal kam nicht rechtzeitig zustande.
error-portal-connect-timed-out-todo = Es hat sich nichts geändert. Prüfen Sie das Netzwerk und die Firewall und versuchen Sie es erneut.
error-portal-connect-reset-what = Die Verbindung zum Portal wurde geschlossen, bevor sie begann.
error-portal-connect-reset-todo = Es hat sich nichts geändert. Es kann an einer Firewall liegen: Prüfen Sie das Netzwerk und versuchen Sie es erneut.
error-portal-proxy-unreachable-what = Der Proxy des Netzwerks ist nicht erreichbar.
error-portal-proxy-unreachable-todo = Es hat sich nichts geändert. Prüfen Sie den Proxy in den „Einstellungen“ oder im System und versuchen Sie es erneut.
error-portal-proxy-login-needed-what = Der Proxy des Netzwerks verlangt Benutzername und Passwort.
error-portal-proxy-login-needed-todo = Es hat sich nichts geändert. Geben Sie Benutzername und Passwort in den „Einstellungen“ ein; wenn sie schon dort stehen, wenden Sie sich an die Netzwerkadministration.
error-portal-proxy-refused-what = Der Proxy des Netzwerks lässt keine Verbindung zum Portal zu.
error-portal-proxy-refused-todo = Es hat sich nichts geändert. Bitten Sie die Netzwerkadministration, diese Adresse zuzulassen.
error-portal-untrusted-what = Das Zertifikat des Portals stammt von einer Stelle, der dieser Computer nicht vertraut.
error-portal-untrusted-todo = Es hat sich nichts geändert. Wenn das Netzwerk den Datenverkehr überprüft, erfragen Sie das Zertifikat seiner Zertifizierungsstelle und geben Sie es in den „Einstellungen“ an.
error-portal-certificate-of-other-host-what = Das erhaltene Zertifikat gehört zu einer anderen Adresse.
error-portal-certificate-of-other-host-todo = Es hat sich nichts geändert. Nicht das Portal hat geantwortet: Prüfen Sie das Netzwerk und versuchen Sie es erneut.
error-portal-certificate-out-of-date-what = Das Zertifikat des Portals ist zum aktuellen Datum nicht gültig.
error-portal-certificate-out-of-date-todo = Es hat sich nichts geändert. Prüfen Sie Datum und Uhrzeit des Computers und versuchen Sie es erneut.
error-portal-client-certificate-refused-what = Das Zertifikat dieses Computers wurde nicht akzeptiert.
error-portal-client-certificate-refused-todo = Es hat sich nichts geändert. Prüfen Sie, welches Zertifikat verlangt wird, und versuchen Sie es erneut.
error-portal-tls-failed-what = Es konnte keine sichere Verbindung zum Portal geöffnet werden.
error-portal-tls-failed-todo = Es hat sich nichts geändert. Prüfen Sie das Netzwerk und versuchen Sie es erneut.
error-portal-network-page-what = Anstelle des Portals hat eine Seite des Netzwerks geantwortet.
error-portal-network-page-todo = Falls es eine Änderung war, ist nicht bekannt, ob sich etwas geändert hat: Portachiavi wird das Portal fragen. Melden Sie sich beim Netzwerk an (zum Beispiel auf der Willkommensseite) und versuchen Sie es erneut.
error-portal-dependency-refused-what = Ein Teil des Portals hat den Teil abgewiesen, der für Sie angefragt hat.
error-portal-dependency-refused-todo = Falls es eine Änderung war, ist nicht bekannt, ob sich etwas geändert hat: Portachiavi wird das Portal fragen. Versuchen Sie es in einigen Minuten erneut.
error-network-proxy-invalid-what = Die Proxy-Adresse ist ungültig.
error-network-proxy-invalid-todo = Es hat sich nichts geändert. Nötig ist eine Adresse wie http://proxy.ente.it:8080, ohne Benutzername.
error-network-trust-unreadable-what = Die Datei der Zertifizierungsstellen ist nicht lesbar.
error-network-trust-unreadable-todo = Es hat sich nichts geändert. Prüfen Sie, ob die Datei vorhanden und lesbar ist.
error-network-trust-unfit-what = Die Datei der Zertifizierungsstellen enthält keine brauchbaren Zertifikate.
error-network-trust-unfit-todo = Es hat sich nichts geändert. Nötig ist eine PEM-Datei mit mindestens einem Zertifikat.
error-network-certificate-unreadable-what = Die Zertifikatsdatei dieses Computers ist nicht lesbar.
error-network-certificate-unreadable-todo = Es hat sich nichts geändert. Prüfen Sie, ob die Datei vorhanden und lesbar ist.
error-network-certificate-password-what = Das Zertifikatspasswort ist nicht richtig.
error-network-certificate-password-todo = Es hat sich nichts geändert. Prüfen Sie das Passwort und versuchen Sie es erneut.
error-network-certificate-unfit-what = Die Datei enthält kein Zertifikat mit dem zugehörigen Schlüssel.
error-network-certificate-unfit-todo = Es hat sich nichts geändert. Nötig ist eine PKCS#12-Datei oder eine PEM-Datei mit Zertifikat und Schlüssel.
error-network-no-tls-what = Dieser Computer kann keine sicheren Verbindungen öffnen.
error-network-no-tls-todo = Es hat sich nichts geändert. Aktualisieren Sie das System oder melden Sie das Problem.
error-portal-timed-out-what = Das Portal hat nicht rechtzeitig geantwortet.
error-portal-timed-out-todo = Es hat sich nichts geändert. Versuchen Sie es in einigen Minuten erneut.
error-portal-interrupted-what = Die Verbindung zum Portal wurde unterbrochen.
error-portal-interrupted-todo = Es hat sich nichts geändert. Prüfen Sie das Netzwerk und versuchen Sie es erneut.
error-portal-session-expired-what = Die Sitzung mit dem Portal ist abgelaufen.
error-portal-session-expired-todo = Mit dieser Anfrage hat sich nichts geändert. Melden Sie sich neu an: Sie kommen hierher zurück.
error-portal-role-missing-what = Ihre Rolle erlaubt diesen Vorgang nicht.
error-portal-role-missing-todo = Es hat sich nichts geändert. Bitten Sie die Verantwortlichen der Körperschaft, Ihnen eine Rolle für Piattaforma pagoPA zu geben.
error-portal-other-institution-what = Das Portal meldet, dass die Sitzung zu einer anderen Körperschaft gehört.
error-portal-other-institution-todo = Es hat sich nichts geändert. Kehren Sie zur Auswahl der Körperschaft zurück und öffnen Sie die richtige.
error-portal-type-not-allowed-what = Das Portal gewährt dieses Produkt für diese Art von Körperschaft nicht.
error-portal-type-not-allowed-todo = Es hat sich nichts geändert. Wenn Sie meinen, dass es der Körperschaft zusteht, fragen Sie den pagoPA-Support.
error-portal-psp-code-missing-what = Dem Portal fehlt der PSP-Code dieser Körperschaft.
error-portal-psp-code-missing-todo = Es hat sich nichts geändert. Bitten Sie den pagoPA-Support, den PSP-Code zu registrieren.
error-portal-prefix-unknown-what = Das Portal erkennt dieses Schlüsselpaar nicht.
error-portal-prefix-unknown-todo = Es hat sich nichts geändert. Es ist ein Paar alten Typs: Um es neu zu generieren, wenden Sie sich an den pagoPA-Support.
error-portal-not-found-what = Das Portal findet nicht, was angefragt wurde.
error-portal-not-found-todo = Es hat sich nichts geändert, und hier wurde nichts gelöscht. Aktualisieren Sie die Liste und versuchen Sie es erneut.
error-portal-conflict-what = Das Portal meldet, dass eine ähnliche Anfrage bereits läuft oder schon ausgeführt wurde.
error-portal-conflict-todo = Von hier aus wurde nichts geändert. Aktualisieren Sie die Liste, bevor Sie es erneut versuchen.
error-portal-throttled-what = Das Portal hat zu viele Anfragen erhalten.
error-portal-throttled-todo = Es hat sich nichts geändert. Warten Sie einige Minuten und versuchen Sie es erneut.
error-portal-malformed-what = Das Portal hat die Anfrage nicht angenommen.
error-portal-malformed-todo = Es hat sich nichts geändert. Teilen Sie den Code unten Ihrem Support mit.
error-portal-failed-what = Im Portal ist eine Störung aufgetreten.
error-portal-failed-todo = Es hat sich nichts geändert. Versuchen Sie es in Kürze erneut: Wenn das Problem anhält, teilen Sie den Code dem pagoPA-Support mit.
error-portal-unreadable-what = Die Antwort des Portals ist nicht lesbar.
error-portal-unreadable-todo = Es hat sich nichts geändert, und die gespeicherten Schlüssel bleiben an ihrem Platz. Versuchen Sie es in Kürze erneut.
error-portal-key-refused-what = Das Portal erkennt diesen Schlüssel nicht.
error-portal-key-refused-todo = Es hat sich nichts geändert. Er kann falsch, gerade neu generiert, gesperrt oder für ein anderes Produkt bestimmt sein: Prüfen Sie ihn im IO-Backoffice.
error-portal-key-not-allowed-what = Das Portal erlaubt die Verwendung dieses Schlüssels von hier aus nicht.
error-portal-key-not-allowed-todo = Es hat sich nichts geändert. Entweder ist es kein Manage-Schlüssel, oder die IP-Adresse dieses Netzwerks gehört nicht zu den für den Schlüssel zugelassenen: Prüfen Sie das im IO-Backoffice unter „API Key“.
error-portal-outside-group-what = Dieser Dienst gehört nicht zur Gruppe des Manage-Schlüssels.
error-portal-outside-group-todo = Es hat sich nichts geändert. Verwenden Sie den Manage-Schlüssel der Körperschaft oder den der richtigen Gruppe.
error-portal-certificate-needed-what = Für diese Körperschaft verlangt IO ein Client-Zertifikat.
error-portal-certificate-needed-todo = Es hat sich nichts geändert. Geben Sie es in den „Einstellungen“ unter „Zertifikat dieses Computers“ an.
error-portal-service-deleted-what = Dieser Dienst wurde gelöscht.
error-portal-service-deleted-todo = Es hat sich nichts geändert. Ein gelöschter Dienst hat auf dem Portal keine Schlüssel mehr; die hier gespeicherten bleiben.
error-portal-list-doubtful-what = Das Portal listet keine Schlüssel auf, aber hier sind welche gespeichert.
error-portal-list-doubtful-todo = Es hat sich nichts geändert: Die Anfrage wurde nicht gesendet, weil sie Schlüssel betreffen könnte, die in Gebrauch sind. Versuchen Sie es erneut, wenn das Portal sie wieder auflistet.
error-portal-list-behind-what = Das Portal zeigt noch einen vor Kurzem ersetzten Schlüssel.
error-portal-list-behind-todo = Es hat sich nichts geändert: Die Anfrage wurde nicht gesendet, weil der neue Schlüssel nicht zu unterscheiden wäre. Versuchen Sie es in einigen Minuten erneut.
error-keychain-locked-what = Der Schlüsselbund des Computers ist gesperrt.
error-keychain-locked-todo = Es hat sich nichts geändert. Entsperren Sie ihn und versuchen Sie es erneut.
error-keychain-dismissed-what = Die Abfrage zum Entsperren des Schlüsselbunds wurde geschlossen.
error-keychain-dismissed-todo = Es hat sich nichts geändert. Versuchen Sie es erneut und geben Sie das Passwort des Schlüsselbunds ein.
error-keychain-no-service-what = Dieser Computer hat keinen aktiven Schlüsselbund.
error-keychain-no-service-todo = Es hat sich nichts geändert. Starten oder installieren Sie einen Schlüsselbunddienst und versuchen Sie es erneut.
error-keychain-no-collection-what = Der Schlüsselbund hat keine Standardsammlung.
error-keychain-no-collection-todo = Es hat sich nichts geändert. Legen Sie mit dem Passwortprogramm des Systems eine an und versuchen Sie es erneut.
error-keychain-unknown-what = Der Schlüsselbund des Computers hat auf unerwartete Weise geantwortet.
error-keychain-unknown-todo = Es hat sich nichts geändert. Versuchen Sie es erneut: Wenn das Problem anhält, melden Sie sich vom Computer ab und wieder an.
error-keychain-timed-out-what = Der Schlüsselbund des Computers hat nicht rechtzeitig geantwortet.
error-keychain-timed-out-todo = Es hat sich nichts geändert. Prüfen Sie, ob er in einem anderen Fenster auf Ihr Passwort wartet, und versuchen Sie es erneut.
error-keychain-entry-damaged-what = Der Eintrag dieses Paares im Schlüsselbund ist beschädigt.
error-keychain-entry-damaged-todo = Es hat sich nichts geändert. Aktualisieren Sie die Liste: Das Portal kann dieselben Schlüssel noch einmal herausgeben.
error-keychain-entry-missing-what = Dieses Paar ist nicht im Schlüsselbund.
error-keychain-entry-missing-todo = Es hat sich nichts geändert. Aktualisieren Sie die Liste: Das Portal kann dieselben Schlüssel noch einmal herausgeben.
error-keychain-not-kept-what = Der Schlüsselbund hat nicht gespeichert, was ihm übergeben wurde.
error-keychain-not-kept-todo = Auf dem Portal hat sich nichts geändert, und die zuvor gespeicherten Schlüssel bleiben. Prüfen Sie den Schlüsselbund und aktualisieren Sie die Liste.
error-ledger-unusable-what = Das lokale Archiv von Portachiavi kann nicht gelesen oder geschrieben werden.
error-ledger-unusable-todo = Es wurde kein Schlüssel gelöscht. Stellen Sie sicher, dass der Datenträger nicht voll ist, und öffnen Sie Portachiavi neu: Wenn Sie eine Änderung angefordert hatten, zeigt die Liste des Portals, ob sie erfolgt ist.
error-ledger-full-what = Der Datenträger ist voll, und das Archiv von Portachiavi kann nicht geschrieben werden.
error-ledger-full-todo = Auf dem Portal hat sich nichts geändert. Geben Sie Speicherplatz frei und aktualisieren Sie die Liste: Was nicht vermerkt werden konnte, wird von dort übernommen.
error-ledger-read-only-what = Das Archiv von Portachiavi kann gelesen, aber nicht geschrieben werden.
error-ledger-read-only-todo = Auf dem Portal hat sich nichts geändert, und die gespeicherten Schlüssel lassen sich weiterhin anzeigen und kopieren. Prüfen Sie die Berechtigungen des Ordners von Portachiavi und öffnen Sie das Programm neu.
error-ledger-damaged-what = Das Archiv von Portachiavi ist beschädigt.
error-ledger-damaged-todo = Auf dem Portal hat sich nichts geändert, und die Schlüssel bleiben im Schlüsselbund des Computers. Schließen Sie Portachiavi und öffnen Sie es neu: Das Archiv wird beiseitegelegt und die Liste aus dem Schlüsselbund neu erstellt.
error-kept-not-noted-what = Die Änderung ist gelungen und die neuen Schlüssel sind gespeichert, aber das Archiv konnte sie nicht vermerken.
error-kept-not-noted-todo = Auf dem Portal besteht die Änderung, und die Schlüssel im Schlüsselbund sind die gültigen. Wiederholen Sie sie nicht: Prüfen Sie den Speicherplatz und aktualisieren Sie die Liste, dann wird sie von selbst vermerkt.
error-refusal-not-noted-what = Das Portal hat die Anfrage abgelehnt, aber das Archiv konnte das nicht vermerken.
error-refusal-not-noted-todo = Es hat sich nichts geändert, und die bisherigen Schlüssel bleiben gültig. Hier gilt die Anfrage als offen, bis sie vermerkt werden kann: Prüfen Sie den Speicherplatz und aktualisieren Sie die Liste.
error-clipboard-unusable-what = Die Zwischenablage kann nicht beschrieben werden.
error-clipboard-unusable-todo = Es hat sich nichts geändert. Versuchen Sie es erneut, oder zeigen Sie den Schlüssel an und kopieren Sie ihn von Hand.
error-product-already-generated-what = Dieses Produkt hat bereits sein Schlüsselpaar.
error-product-already-generated-todo = Es hat sich nichts geändert. Sie finden es auf der Seite „API-Keys“.
error-product-nodo-first-what = Zuerst muss „Connessione con nodo“ generiert werden.
error-product-nodo-first-todo = Es hat sich nichts geändert. Generieren Sie jenes Paar und kehren Sie dann zu diesem Produkt zurück.
error-product-collaudo-first-what = Die Testumgebung dieser Körperschaft ist noch nicht abgeschlossen.
error-product-collaudo-first-todo = Es hat sich nichts geändert. Schließen Sie die Testumgebung ab, oder geben Sie in der „Übersicht“ an, dass die Tests anderswo durchgeführt wurden.
error-pair-absent-what = Das Portal listet dieses Schlüsselpaar nicht mehr auf.
error-pair-absent-todo = Es hat sich nichts geändert, und das gespeicherte Paar bleibt hier. Aktualisieren Sie die Liste: Wenn es immer noch fehlt, fragen Sie den pagoPA-Support.
error-pair-changed-elsewhere-what = Inzwischen hat jemand anderes einen Schlüssel dieses Paares geändert.
error-pair-changed-elsewhere-todo = Die Anfrage wurde nicht gesendet, und von hier aus wurde nichts geändert. Die neuen Schlüssel sind gespeichert: Prüfen Sie, welche in Gebrauch sind, und stellen Sie die Anfrage neu, falls sie noch nötig ist.
error-pair-unknown-what = Dieses Schlüsselpaar gehört nicht zu den hier bekannten.
error-pair-unknown-todo = Es hat sich nichts geändert. Aktualisieren Sie die Liste und versuchen Sie es erneut.
error-key-in-use-what = Dieser Schlüssel ist als in Gebrauch markiert.
error-key-in-use-todo = Die Anfrage wurde nicht gesendet, und es hat sich nichts geändert. Wenn Sie ihn trotzdem neu generieren möchten, stellen Sie die Anfrage neu und geben Sie die Steuernummer der Körperschaft ein.
error-note-installed-at-unfit-what = So kann das nicht gespeichert werden.
error-note-installed-at-unfit-todo = Es hat sich nichts geändert. Geben Sie höchstens 80 Zeichen ein, ohne Zeilenumbrüche und ohne Schlüssel.
error-note-owner-unfit-what = So kann das nicht gespeichert werden.
error-note-owner-unfit-todo = Es hat sich nichts geändert. Geben Sie höchstens 80 Zeichen ein, ohne Zeilenumbrüche und ohne Schlüssel.
error-note-due-unfit-what = Das ist kein Tag des Kalenders.
error-note-due-unfit-todo = Es hat sich nichts geändert. Tag, Monat und Jahr sind erforderlich.
error-note-text-unfit-what = So kann das nicht gespeichert werden.
error-note-text-unfit-todo = Es hat sich nichts geändert. Geben Sie höchstens 1.000 Zeichen ein und keinen Schlüssel: Schlüssel gehören in den Schlüsselbund.
error-pair-still-listed-what = Soweit bekannt, listet das Portal dieses Schlüsselpaar noch auf.
error-pair-still-listed-todo = Es hat sich nichts geändert, und die Schlüssel bleiben im Schlüsselbund. Aktualisieren Sie die Liste: Entfernt werden kann nur ein Paar, das das Portal nicht mehr auflistet.
error-confirmation-used-what = Diese Anfrage war mit derselben Bestätigung bereits gesendet worden.
error-confirmation-used-todo = Sie wurde nicht ein zweites Mal gesendet, und es hat sich sonst nichts geändert. Aktualisieren Sie die Liste, um zu sehen, was daraus geworden ist: Wenn sie noch nötig ist, stellen Sie sie neu.
error-operation-open-what = Es gibt bereits einen Vorgang, dessen Ergebnis nicht bekannt ist.
error-operation-open-todo = Diese Anfrage wurde nicht gesendet, und es hat sich nichts geändert. Aktualisieren Sie die Liste: Sobald der andere geklärt ist, können Sie es erneut versuchen.
error-generation-unknown-what = Es ist nicht bekannt, ob das Schlüsselpaar generiert wurde.
error-generation-unknown-todo = Die Anfrage wurde nur einmal gesendet und kann das Paar erzeugt haben. Wiederholen Sie sie nicht: Aktualisieren Sie die Liste, und wenn das Paar existiert, wird es gespeichert.
error-generation-not-kept-what = Das Schlüsselpaar wurde generiert, ist aber noch nicht gespeichert.
error-generation-not-kept-todo = Auf dem Portal existiert das Paar. Prüfen Sie den Schlüsselbund und aktualisieren Sie die Liste: Es wird von selbst gespeichert.
error-regeneration-unknown-what = Es ist nicht bekannt, ob der Schlüssel neu generiert wurde.
error-regeneration-unknown-todo = Die Anfrage wurde nur einmal gesendet und kann den Schlüssel geändert haben: Der gespeicherte funktioniert möglicherweise nicht mehr. Wiederholen Sie sie nicht: Aktualisieren Sie die Liste.
error-regeneration-not-kept-what = Der Schlüssel wurde neu generiert, aber der neue ist noch nicht gespeichert.
error-regeneration-not-kept-todo = Auf dem Portal hat sich der Schlüssel geändert, und der alte funktioniert nicht mehr. Prüfen Sie den Schlüsselbund und aktualisieren Sie die Liste: Der neue wird von selbst gespeichert.
error-unknown-institution-what = Diese Körperschaft gehört nicht zu den hier bekannten.
error-unknown-institution-todo = Es hat sich nichts geändert. Kehren Sie zur Auswahl der Körperschaft zurück und versuchen Sie es mit Netzverbindung erneut.
error-owner-unknown-what = Ein offener Vorgang betrifft eine Körperschaft oder einen Dienst, die von hier aus nicht mehr erreichbar sind.
error-owner-unknown-todo = Es hat sich nichts geändert. Öffnen Sie die Körperschaft, oder fügen Sie den Manage-Schlüssel des Dienstes wieder hinzu: Das Ergebnis wird dann von selbst abgefragt.
error-unknown-request-what = Portachiavi hat die Anfrage seines eigenen Fensters nicht verstanden.
error-unknown-request-todo = Es hat sich nichts geändert. Schließen Sie Portachiavi und öffnen Sie es neu: Wenn das Problem anhält, melden Sie es.
error-demo-not-started-what = Das Demo-Portal ist nicht gestartet.
error-demo-not-started-todo = Es hat sich nichts geändert. Schließen Sie Portachiavi und öffnen Sie es neu.
error-portal-not-chosen-what = Es wurde noch kein Portal gewählt.
error-portal-not-chosen-todo = Es hat sich nichts geändert. Drücken Sie „Verlassen“ und wählen Sie, womit Sie beginnen.
error-portal-signed-out-what = Sie haben sich noch nicht bei der Area Riservata angemeldet.
error-portal-signed-out-todo = Es hat sich nichts geändert, und die gespeicherten Schlüssel bleiben verfügbar. Melden Sie sich an, um fortzufahren.
error-sign-in-closed-what = Die Anmeldung wurde unterbrochen: Das Fenster wurde geschlossen.
error-sign-in-closed-todo = Es hat sich nichts geändert. Melden Sie sich an, wann immer Sie neu beginnen möchten.
error-sign-in-window-what = Das Anmeldefenster öffnet sich nicht.
error-sign-in-window-todo = Es hat sich nichts geändert. Starten Sie Portachiavi neu, oder melden Sie sich im Browser an und fügen Sie hier die Adresse ein, zu der Sie gelangen.
error-sign-in-no-landing-what = Die eingefügte Adresse ist nicht die, zu der die Anmeldung führt.
error-sign-in-no-landing-todo = Es hat sich nichts geändert. Kopieren Sie die ganze Adresse der Seite, die sich beim Wählen der Umgebung öffnet, einschließlich des Teils nach #id=.
error-sign-in-token-over-what = Das Portal akzeptiert diese Anmeldung nicht: Sie gilt 15 Minuten, und eine bereits geöffnete Seite kann sie verbraucht haben.
error-sign-in-token-over-todo = Es hat sich nichts geändert. Kehren Sie zum Portal zurück, öffnen Sie die Umgebung noch einmal und fügen Sie die neue Adresse ein.
error-sign-in-other-place-what = Die Anmeldung führte zu einer anderen Körperschaft oder Umgebung, oder sie erfolgte mit einer anderen Identität.
error-sign-in-other-place-todo = Es hat sich nichts geändert. Um dort zu arbeiten, kehren Sie zur Auswahl der Körperschaft zurück und melden Sie sich von dort aus an.
error-portal-busy-what = Portachiavi wartet für diese Körperschaft noch auf eine Antwort des Portals.
error-portal-busy-todo = Diese Anfrage wurde nicht gesendet, und es hat sich nichts geändert. Versuchen Sie es in Kürze erneut.
error-folder-unusable-what = Portachiavi kann den Ordner nicht verwenden, in dem es sein Archiv ablegt.
error-folder-unusable-todo = Es hat sich nichts geändert, und es wurde kein Schlüssel gelöscht. Stellen Sie sicher, dass der Ordner Ihnen gehört und beschreibbar ist und dass der Datenträger nicht voll ist, und versuchen Sie es erneut.
error-already-open-what = Portachiavi ist auf diesem Computer bereits geöffnet.
error-already-open-todo = Es hat sich nichts geändert. Das andere Fenster hat nicht reagiert: Verwenden oder schließen Sie es und versuchen Sie es erneut.
error-manage-key-missing-what = Dieser Manage-Schlüssel fehlt im Schlüsselbund oder ist nicht mehr lesbar.
error-manage-key-missing-todo = Es hat sich nichts geändert, und die gespeicherten API-Keys der Dienste bleiben. Kopieren Sie den Schlüssel aus dem IO-Backoffice und fügen Sie ihn auf der Seite „Manage-Schlüssel“ mit „Ersetzen“ ein.
error-export-too-large-what = Die Datei ist zu groß, um der Export der Schlüssel zu sein.
error-export-too-large-todo = Es wurde nichts gespeichert. Wählen Sie die ZIP-Datei, die Sie aus dem IO-Backoffice heruntergeladen haben.
error-export-password-wrong-what = Das Passwort ist nicht das dieser Datei.
error-export-password-wrong-todo = Es wurde nichts gespeichert. Geben Sie das beim Export gewählte Passwort ein und versuchen Sie es erneut.
error-export-damaged-what = Die Datei ist beschädigt oder keine ZIP-Datei.
error-export-damaged-todo = Es wurde nichts gespeichert. Laden Sie den Export noch einmal herunter und versuchen Sie es erneut.
error-export-unknown-what = Die Datei ist nicht der Export der Manage-Schlüssel.
error-export-unknown-todo = Es wurde nichts gespeichert. Wählen Sie die ZIP-Datei, die Sie aus dem IO-Backoffice heruntergeladen haben, von der Seite „I tuoi enti“.
error-export-not-written-what = Die Exportdatei kann nicht geschrieben werden.
error-export-not-written-todo = Es hat sich nichts geändert. Stellen Sie sicher, dass der Download-Ordner beschreibbar und der Datenträger nicht voll ist, und versuchen Sie es erneut.
error-settings-unusable-what = Die Einstellungen können nicht gespeichert werden.
error-settings-unusable-todo = Die Einstellungen bleiben wie zuvor; nur ein Passwort kann geändert sein, falls Sie eines eingegeben haben. Stellen Sie sicher, dass der Datenträger nicht voll und der Ordner von Portachiavi beschreibbar ist, und versuchen Sie es erneut.
error-settings-unfit-what = Die gespeicherten Einstellungen können so nicht verwendet werden.
error-settings-unfit-todo = Es hat sich nichts geändert, und zu den echten Portalen wird keine Verbindung aufgenommen, bis sie berichtigt sind. Öffnen Sie die „Einstellungen“: Was nicht stimmt, ist dort markiert.
error-settings-address-invalid-what = Die Adresse ist ungültig.
error-settings-address-invalid-todo = Es hat sich nichts geändert. Nötig ist eine Adresse wie https://portale.ente.it, ohne Benutzername und ohne „?“ oder „#“.
error-settings-host-invalid-what = Einer der Namen ist ungültig.
error-settings-host-invalid-todo = Es hat sich nichts geändert. Nötig sind vollständige Namen wie idp.ente.it, ohne https:// und ohne Sternchen.
error-settings-seconds-invalid-what = Die Zeit ist ungültig.
error-settings-seconds-invalid-todo = Es hat sich nichts geändert. Nötig ist eine ganze Zahl von Sekunden innerhalb der angegebenen Grenzen.
error-settings-user-invalid-what = Der Benutzername ist ungültig.
error-settings-user-invalid-todo = Es hat sich nichts geändert. Ein Benutzername darf keinen Doppelpunkt enthalten: Das Passwort hat sein eigenes Feld.
error-settings-environments-alike-what = Test und Produktion können nicht dieselbe Adresse haben.
error-settings-environments-alike-todo = Es hat sich nichts geändert. Geben Sie für jede Umgebung ihre eigene Adresse ein: Die Schlüssel der einen sind nicht die der anderen.
error-settings-password-invalid-what = Das Passwort kann nicht gespeichert werden.
error-settings-password-invalid-todo = Es hat sich nichts geändert. Es darf höchstens 256 Zeichen haben, ohne Zeilenumbrüche.
error-policy-unfit-what = Die Vorgaben Ihrer Organisation für Portachiavi sind nicht lesbar.
error-policy-unfit-todo = Es hat sich nichts geändert. Bis sie berichtigt sind, verbindet sich Portachiavi nicht mit den Portalen; die gespeicherten Schlüssel lassen sich anzeigen und kopieren. Benachrichtigen Sie die für diesen Computer Verantwortlichen.
error-demo-forbidden-what = Ihre Organisation erlaubt die Demo auf diesem Computer nicht.
error-demo-forbidden-todo = Es hat sich nichts geändert. Öffnen Sie Portachiavi, ohne die Demo anzufordern.
