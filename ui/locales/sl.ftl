### The window's texts in Slovene. Product names stay as the portal writes them, in Italian.

## Words

-app = Portachiavi

environment-name = { $environment ->
    [collaudo] Testno okolje
   *[produzione] Proizvodno okolje
}
slot-name = { $slot ->
    [primary] primarni
   *[secondary] sekundarni
}
institution = Organizacija
environment = Okolje
product = Produkt
key = Ključ
tax-code = Davčna številka
subscription = Naročnina
cancel = Prekliči
back = Nazaj
close = Zapri
toast-close = Zapri sporočilo: { $message }
retry = Poskusi znova
starting = Portachiavi se odpira …
time-just-now = pravkar
manual-name = v priročniku: { $name }
support-code = Koda za podporo

## Window titles

title-starting = { -app }
title-unusable = { -app }
title-first-run = Dobrodošli - { -app }
title-institutions = Izberite svojo organizacijo - { -app }
title-overview = Pregled - { $institution }
title-keys = Ključi API - { $institution } - { environment-name }
title-io = IO: ključi Manage - { -app }
title-services = Storitve IO - { $key }
title-service = { $service } - IO - { environment-name }
title-all-keys = Vsi ključi - { -app }
title-history = Dejavnost - { -app }
title-settings = Nastavitve - { -app }
title-connection = Preveri povezavo - { -app }
title-generate = Ustvarjanje ključev API - { $institution } - { environment-name }

## Header

product-reserved-area = Area Riservata
product-pagopa = Piattaforma pagoPA
product-io = IO
menu-label = Produkt: { $current }. Zamenjaj
menu-environment = pagoPA { $environment ->
    [collaudo] testno okolje
   *[produzione] proizvodno okolje
}
menu-closed = Najprej je treba dokončati testno okolje
menu-unknown = Ni še znano, ali je odprto
change-institution = Zamenjaj organizacijo
change-manage-key = (zamenjaj ključ Manage)
leave = Izhod
demo = Predstavitev
portal-asking = Poizvedovanje na portalu …
portal-reachable = Portal je dosegljiv
portal-offline = Brez povezave
portal-troubled = Portal odgovarja z napako
portal-as-of = shranjeni ključi: { $moment }
nav-label = Razdelki
nav-overview = Pregled
nav-keys = Ključi API
nav-institutions = Organizacije
nav-io = IO
nav-manage-keys = Ključi Manage
nav-pagopa = Organizacije pagoPA
nav-services = Storitve
nav-all-keys = Vsi ključi
nav-service = Ključi API
nav-history = Dejavnost
nav-settings = Nastavitve
other-hosts = Nestandardni naslovi

## Messages

messages-heading = Sporočila
messages-open-label = { $count ->
    [0] Sporočila
    [one] Sporočila: { $count } novo
    [two] Sporočila: { $count } novi
    [few] Sporočila: { $count } nova
   *[other] Sporočila: { $count } novih
}
messages-none = Kar vam { -app } mimogrede sporoči, ostane tukaj, dokler ne odidete. Za zdaj ni ničesar.
messages-forget = Izprazni

## First run

first-run-heading = Vaši ključi API, varno v tem računalniku
first-run-lead = Portachiavi ustvarja in znova ustvarja ključe API za pagoPA in storitve IO tako kot portal, vsak par pa shrani v zbirko ključev operacijskega sistema. Ključi so na voljo tudi brez omrežja.
first-run-question = Kje želite začeti?
first-run-demo = Preizkusite s predstavitvenim portalom
first-run-demo-hint = Izmišljene organizacije in simuliran portal v tem računalniku: nič od tega, kar naredite, ne pride do pagoPA.
first-run-demo-enter = Odpri predstavitev
first-run-pagopa = pagoPA, z vašo digitalno identiteto
first-run-pagopa-hint = Pravi ključi API vaših organizacij, v testnem in proizvodnem okolju: na portal Area Riservata se prijavite s SPID ali CIE, v oknu samega portala.
first-run-pagopa-enter = Odpri pagoPA
first-run-io = IO, z vašim ključem Manage
first-run-io-hint = Prave storitve vaše organizacije v IO: prikaže se njihov seznam, njihove ključe API pa lahko pokažete, kopirate in znova ustvarite. Potreben je samo ključ Manage, brez prijave z digitalno identiteto.
first-run-io-enter = Odpri IO
unofficial = Neuradna aplikacija, ni povezana s podjetjem PagoPA S.p.A. Različica { $version }.

## Signing in

sign-in = Prijava s SPID ali CIE
sign-in-short = Prijava v Area Riservata
sign-in-heading = Prijava v Area Riservata
sign-in-window-title = Dokončajte prijavo v oknu portala
sign-in-window-body = Prijavite se s SPID ali CIE kot vedno: okno se zapre samo. V njegovem naslovu je vedno napisano, čigava je stran, ki jo vidite.
sign-in-paste-title = Okno portala je zaprto
sign-in-paste-body = Prijavite se lahko v brskalniku in spodaj prilepite naslov, na katerega pridete.
sign-in-show = Pokaži okno
sign-in-cancel = Prekliči
sign-in-paste = Okno ne deluje? Prijavite se v brskalniku
sign-in-paste-1 = V brskalniku vstopite na portal Area Riservata, izberite organizacijo, nato { product-pagopa } in okolje.
sign-in-paste-2 = Takoj ko se stran začne nalagati, pritisnite Esc in kopirajte celoten naslov: konča se z #id= in dolgim nizom znakov.
sign-in-paste-3 = Prilepite ga sem. Velja 15 minut, samo za to organizacijo in to okolje: ravnajte z njim kot z geslom.
sign-in-address = Naslov, na katerega ste prišli
sign-in-address-send = Vstopi s tem naslovom
session-open = Prijavljeni ste
session-left = Seja: še { $left }
session-renewed = Podaljšuje se sama, dokler traja prijava. Ta se konča ob { $time }.
session-not-renewed = Konča se ob { $time }: potem se je treba znova prijaviti.
time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}

## Entes

institutions-heading = Izberite svojo organizacijo
institutions-lead = Izberite organizacijo, katere ključe API želite upravljati.
institutions-search = Poiščite organizacijo po imenu ali davčni številki
institutions-search-clear = Počisti iskanje
institutions-list = Organizacije
institutions-count = { $count ->
    [one] { $count } organizacija
    [two] { $count } organizaciji
    [few] { $count } organizacije
   *[other] { $count } organizacij
}
institutions-none-found = Iskanju ne ustreza nobena organizacija. Poskusite z delom imena ali z davčno številko.
institutions-none = Na portalu za vas ni nobene organizacije. Prosite skrbnika organizacije, naj vas doda na portalu Area Riservata.
institutions-asking = Iskanje vaših organizacij na portalu …
institutions-unknown = Ni še znano, katere so vaše organizacije.
institutions-enter = Vstopi

## Panoramica

overview-lead = Aktivni produkti organizacije { $institution }.
overview-active = Aktivni produkti
overview-manage = Upravljaj
overview-manage-label = Upravljaj produkt { product-pagopa }
overview-no-role = Nimate vloge za upravljanje tega produkta.
overview-card-lead = Ključi, s katerimi se organizacija povezuje s storitvami pagoPA.
overview-pairs = { $pairs ->
    [0] tukaj ni shranjen noben par
    [one] tukaj je shranjen { $pairs } par
    [two] tukaj sta shranjena { $pairs } para
    [few] tukaj so shranjeni { $pairs } pari
   *[other] tukaj je shranjenih { $pairs } parov
}
overview-not-direct = Za portal se organizacija ne povezuje s platformo sama: tam strani s ključi API ni, zanjo skrbi njen partner.
overview-others = { $count ->
    [one] Organizacija ima tudi produkt { $names }: upravlja se na portalu Area Riservata.
    [two] Organizacija ima tudi produkta { $names }: upravljata se na portalu Area Riservata.
    [few] Organizacija ima tudi produkte { $names }: upravljajo se na portalu Area Riservata.
   *[other] Organizacija ima tudi produkte { $names }: upravljajo se na portalu Area Riservata.
}
overview-closed = odpre se, ko je testno okolje dokončano
overview-io-lead = Ključi API storitev, ki jih organizacija ponuja državljanom v aplikaciji IO.
overview-io-only = edino okolje, s ključem Manage
overview-manage-io = Upravljaj produkt { product-io }
overview-asking = Branje produktov organizacije …

## The ente

institution-open = Podatki organizacije
institution-role = Vaša vloga
institution-kind = Vrsta organizacije
institution-type = { $type ->
    [PA] Javna uprava
    [GSP] Upravljavec javnih storitev
    [SCP] Družba pod javnim nadzorom
    [PSP] Ponudnik plačilnih storitev
    [PT] Tehnološki partner
    [PRV] Zasebni subjekt
    [AS] Zavarovalnica
   *[other] { $type }
}
institution-mail = PEC
institution-address = Naslov
institution-id = Identifikator na portalu Area Riservata
institution-kept = To so podatki, shranjeni tukaj: portal za to organizacijo še ni odgovoril.
maintenance-announced = Obvestilo portala
maintenance-closed = Portal javlja, da poteka vzdrževanje
maintenance-silent = Drugega ne pove. Operacije so še mogoče, vendar portal morda ne bo odgovoril.

## Environment

environment-heading = V katero okolje želite vstopiti?
environment-lead = Vsako okolje produkta { product-pagopa } ima svoje ključe: ključi enega v drugem ne veljajo.
environment-collaudo = Testno okolje
environment-collaudo-hint = Za preizkušanje brez posledic.
environment-produzione = Proizvodno okolje
environment-produzione-hint = Produkt v uporabi, s pravimi plačili.
environment-produzione-missing = { $count ->
    [one] Odpre se, ko je testno okolje dokončano. V testnem okolju manjka še: { $missing }.
    [two] Odpre se, ko je testno okolje dokončano. V testnem okolju manjkata še: { $missing }.
    [few] Odpre se, ko je testno okolje dokončano. V testnem okolju manjkajo še: { $missing }.
   *[other] Odpre se, ko je testno okolje dokončano. V testnem okolju manjkajo še: { $missing }.
}
environment-produzione-unknown = Ni še znano, ali je testno okolje dokončano.
environment-waive = Testiranje je bilo opravljeno drugje
environment-enter = Vstopi
waive-heading = Je bilo testiranje opravljeno drugje?
waive-lead = Potrdite samo, če so bili testni ključi API te organizacije že ustvarjeni in preizkušeni zunaj programa { -app }, na primer na portalu.
waive-effect = Proizvodno okolje se za to organizacijo odpre takoj. Noben ključ se ne ustvari ali spremeni.
waive-confirm = Potrjujem, odpri proizvodno okolje

## API Key

keys-heading = Ključi API
keys-lead = Ključi, s katerimi se organizacija povezuje s storitvami pagoPA { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
}.
keys-generated = Ustvarjeni ključi API
keys-generate = Ustvari ključe API
keys-generate-first = Ustvari ključe API, prve te organizacije
keys-empty = Ta organizacija še nima ključev API { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
}.
keys-empty-as-of = Ko je portal nazadnje odgovoril ({ $moment }), ta organizacija ni imela ključev API { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
}. Kako je zdaj, ni znano.
keys-unread = Portal je odgovoril, vendar še ni vse znano: ni nujno, da ta organizacija nima ključev API { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
}.
keys-unknown = Portal ni odgovoril: ni znano, ali ta organizacija že ima ključe API { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
}.
keys-asking = Poizvedovanje po ključih API na portalu …
keys-reading = Branje shranjenih ključev …
keys-refreshing = Osveževanje …
keys-as-of = Osveženo: { $moment }
keys-refresh = Osveži
keys-change-elsewhere = Poteka druga sprememba: ustvarjanje in ponovno ustvarjanje bosta mogoči, takoj ko se konča.

## A pair

pair-kept = Shranjen v zbirki ključev
pair-not-kept = Ni shranjen
pair-not-kept-body = Zbirka ključev še nima tega para: da ga pokažete ali uporabite, mora portal najprej odgovoriti, medtem ko je zbirka ključev odklenjena.
pair-not-listed = Ni več na seznamu
pair-not-listed-body = Na zadnjem popolnem seznamu portala tega para ni bilo. Tukaj ni bil izbrisan: morda pa ni več veljaven in ga ni mogoče znova ustvariti. Če ga ne potrebujete več, ga lahko odstranite.
pair-not-listed-io = Portal ne daje več ključev te storitve. Ti ključi niso bili izbrisani: še vedno jih lahko pokažete in uporabite, vendar morda niso več veljavni in jih ni mogoče znova ustvariti. Če jih ne potrebujete več, jih lahko odstranite.
pair-confirmed = potrjen { $ago }
pair-never-confirmed = nikoli primerjan s portalom
key-label = { $slot ->
    [primary] Koda primarnega ključa API
   *[secondary] Koda sekundarnega ključa API
}
io-key-label = { $slot ->
    [primary] Primarni ključ API
   *[secondary] Sekundarni ključ API
}
key-hidden = Skriti ključ
key-changed = spremenjen { $ago } ({ $day })
key-changed-elsewhere = Spremenjen drugje
key-changed-elsewhere-on = drugje spremenjen { $ago } ({ $day })
key-changing = Ponovno ustvarjanje …
key-uncertain = Negotov izid
key-uncertain-body = Ponovno ustvarjanje { $slot ->
    [primary] primarnega
   *[secondary] sekundarnega
} ključa se je začelo, vendar ni znano, ali je uspelo: shranjeni ključ morda ne deluje več. Tega ni treba zahtevati znova: osvežite, { -app } pa bo sam znova preveril.
key-show = Pokaži
key-show-label = Pokaži { slot-name } ključ: { $product }
key-hide = Skrij
key-hide-label = Skrij { slot-name } ključ: { $product }
key-use = Uporabi ta ključ
key-use-label = Uporabi ta ključ: { slot-name }, { $product }
key-regenerate = Znova ustvari
key-regenerate-label = Znova ustvari { slot-name } ključ: { $product }
key-verify = Preveri
key-verify-label = Preveri { slot-name } ključ: { $product }
copied = { $slot ->
    [primary] Primarni
   *[secondary] Sekundarni
} ključ je kopiran: { $product }. Odložišče se izprazni čez { $seconds ->
    [one] { $seconds } sekundo
    [two] { $seconds } sekundi
    [few] { $seconds } sekunde
   *[other] { $seconds } sekund
}.

## Verifying a key

check-asking = Preverjanje, ali je ključ sprejet …
check-again = Še ni sprejet: ključ je nov in lahko traja nekaj časa, da je prepoznan.
check-again-when = Nov poskus čez { $pause ->
    [one] { $pause } sekundo
    [two] { $pause } sekundi
    [few] { $pause } sekunde
   *[other] { $pause } sekund
}, največ še { $left ->
    [one] { $left } sekundo
    [two] { $left } sekundi
    [few] { $left } sekunde
   *[other] { $left } sekund
}.
check-stop = Prekini
check-stop-label = Prekini preverjanje: { slot-name } ključ, { $product }
check-taken-title = Sprejet je.
check-taken-body = { $slot ->
    [primary] Primarni
   *[secondary] Sekundarni
} ključ odpira produkt »{ $product }« { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
}. Če je kateri od vaših programov zavrnjen, uporablja drug ključ ali drug naslov: primerjajte ju z razdelkom »Kje se uporabljajo ti ključi«. Preverjanje preizkusi ključ in nič drugega.
check-taken-io = Portal sprejema { slot-name } ključ storitve »{ $product }«. To dokazuje, da je ključ veljaven, in nič drugega: ne dovoljenih naslovov ne stanja storitve.
check-not-yet-title = Ključ je pravi, vendar organizacija še ni pooblaščena.
check-not-yet-body = pagoPA prepozna { slot-name } ključ, vendar z njim še ne dovoli uporabe »{ $product }« za to organizacijo. Poskusite znova pozneje: če se nič ne spremeni, se obrnite na podporo pagoPA.
check-not-yet-fresh = To se zgodi novemu ključu, dokler ga ne poznajo vsi sistemi pagoPA: medtem uporabite drugi ključ para, če ni nov tudi ta. Čez nekaj minut preverite znova.
check-refused-title = Tukaj ni sprejet.
check-refused-body = Za »{ $product }« { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
} { slot-name } ključ ne velja: vsak ključ velja samo za svoj produkt in v svojem okolju. Morda je bil znova ustvarjen drugje: osvežite seznam in preverite znova. Če to ne zadošča, uporabite drugi ključ para, tega pa znova ustvarite.
check-refused-fresh = Ključ je nov in po minuti poskusov ga »{ $product }« { $environment ->
    [collaudo] v testnem okolju
   *[produzione] v proizvodnem okolju
} še ne prepozna: lahko traja dlje. Medtem uporabite drugi ključ para, če ni nov tudi ta, in čez nekaj minut preverite znova.
check-silent-title = Ni znano, ali je sprejet.
check-silent-body = Odgovor pagoPA o ključu ne pove ničesar: morda gre za okvaro storitve ali omrežja. Poskusite znova čez nekaj časa; če se nadaljuje, se obrnite na podporo pagoPA.
verify-heading = Preverjanje v proizvodnem okolju
verify-call = Klic
verify-effect = { $method ->
    [GET] Klic samo bere: ničesar ne spremeni.
   *[POST] Klic pošlje prazno zahtevo, ki jo pagoPA zavrne brez obdelave: ničesar ne spremeni.
}
verify-repeated = Če je ključ nov in še ni sprejet, se klic ponavlja največ eno minuto.
verify-only-there = Ključ se pošlje samo na ta naslov, v glavi { $header }.
verify-confirm = Preveri

## Where keys are used

usage = Kje se uporabljajo ti ključi
usage-label = Kje se uporabljajo ti ključi: { $product }
usage-asking = Iskanje naslovov …
usage-unknown = Ta par je vrste, ki je { -app } ne pozna: od tod ga ni mogoče preveriti in ni znano, katere naslove odpira.
usage-opens = { $count ->
    [one] Naslov, ki ga odpirajo
    [two] Naslova, ki ju odpirajo
    [few] Naslovi, ki jih odpirajo
   *[other] Naslovi, ki jih odpirajo
}
usage-header = Ključ se pošlje v glavi
usage-try = Preizkus ključa v terminalu
usage-copy-key = Kopirajte ključ z gumbom »Uporabi ta ključ«.
usage-set = Shranite ga v spremenljivko, da ne ostane v zgodovini ukazov: vpišite ukaz, pritisnite Enter, prilepite ključ in znova pritisnite Enter. Med lepljenjem se ne vidi.
usage-bash = Bash ali Zsh
usage-powershell = PowerShell
usage-call = V isti terminal prilepite to vrstico. Ključa v njej ni: vzame ga iz spremenljivke.
usage-call-powershell = V PowerShellu pišite curl.exe namesto curl in NUL namesto /dev/null.
usage-copy = Kopiraj vrstico
usage-copy-label = Kopiraj vrstico cURL: { $product }
usage-copied = Vrstica cURL je kopirana. Ključa v njej ni.
usage-result = Izpiše { $statuses }, če je ključ sprejet, in 401, če ni. Na koncu zaprite terminal: spremenljivka izgine z njim.

## Generate

generate-heading = Ustvarjanje ključev API
generate-lead = Izberite vrsto produkta: portal ustvari par ključev, primarnega in sekundarnega, { -app } pa ga shrani.
generate-product = Vrsta produkta
generate-choose = Izberite produkt
generate-option-already = { $name } (že ustvarjen)
generate-option-nodo = { $name } (najprej Connessione con nodo)
generate-option-manual = { $name } (v priročniku: { $manual })
generate-chosen-manual = V priročniku se imenuje »{ $name }«.
generate-why-nodo = Odprejo se po »Connessione con nodo«, ki ga je treba ustvariti najprej:
generate-why-already = Že ustvarjeni, po en par na produkt:
generate-all-done = Vsi produkti te organizacije že imajo svoj par ključev.
generate-no-choices = Ni še znano, katere produkte lahko ustvari ta organizacija.
generate-busy = Portal ustvarja par: lahko traja eno minuto.
generate-confirm = Ustvari ključe API
generated-title = Par ključev je ustvarjen: { $product }.
generated-body = Primarni in sekundarni ključ sta v zbirki ključev, pripravljena za uporabo.
generated-elsewhere = Par je ustvarjen in shranjen: { $product }, { $institution }, { $environment ->
    [collaudo] testno okolje
   *[produzione] proizvodno okolje
}.

## Regenerate

regenerate-heading = Znova ustvari ključ API
regenerate-warning = Trenutni { slot-name } ključ takoj preneha delovati.
regenerate-body = { $slot ->
    [primary] Sekundarni ključ ostane veljaven in se ne spremeni. Novi primarni ključ se shrani v zbirko ključev in bo pripravljen za uporabo.
   *[secondary] Primarni ključ ostane veljaven in se ne spremeni. Novi sekundarni ključ se shrani v zbirko ključev in bo pripravljen za uporabo.
}
regenerate-produzione = Ste v proizvodnem okolju: sistemi, ki uporabljajo ta ključ, se ne bodo mogli povezati, dokler ne dobijo novega.
regenerate-io = IO ima samo proizvodno okolje, brez testnega, kjer bi lahko preizkušali: kdor s tem ključem pošilja sporočila, tega ne bo več mogel, dokler ne dobi novega.
regenerate-confirm = Znova ustvari
regenerated-title = { $slot ->
    [primary] Primarni
   *[secondary] Sekundarni
} ključ je znova ustvarjen: { $product }.
regenerated-body = { $slot ->
    [primary] Novi ključ je v zbirki ključev, pripravljen za uporabo. Sekundarni ključ je ostal isti.
   *[secondary] Novi ključ je v zbirki ključev, pripravljen za uporabo. Primarni ključ je ostal isti.
}
regenerated-despite-body = Portal je odgovoril z napako, vendar je bil ključ že spremenjen: Portachiavi je prebral novega in ga shranil v zbirko ključev, pripravljenega za uporabo. Stari ne deluje več; drugi ključ je ostal isti.
regenerated-elsewhere = { $slot ->
    [primary] Primarni
   *[secondary] Sekundarni
} ključ je znova ustvarjen in shranjen: { $product }, { $institution }, { $environment ->
    [collaudo] testno okolje
   *[produzione] proizvodno okolje
}.

## Notes on a pair

note-in-use = V uporabi
note-in-use-at = V uporabi · { $place }
note-owner-is = Odgovorna oseba: { $owner }
note-due-by = { $days ->
    [0] Rok za obnovo: danes
    [1] Rok za obnovo: jutri
   *[other] Rok za obnovo: { $day }
}
note-due-past = { $days ->
    [one] Rok je potekel pred { $days } dnevom
    [two] Rok je potekel pred { $days } dnevoma
    [few] Rok je potekel pred { $days } dnevi
   *[other] Rok je potekel pred { $days } dnevi
}
note-open = Opombe
note-open-label = Opombe o paru: { $product }
note-lead = Ostanejo v tem računalniku in portal jih ne vidi. Sem ne vpisujte nobenega ključa: ključi spadajo v zbirko ključev.
note-which = Kateri ključ je v uporabi
note-in-use-which = { $slot ->
    [primary] Primarni
    [secondary] Sekundarni
   *[none] Nobeden
}
note-installed-at = Kje je nameščen
note-installed-at-hint = Na primer poslovni program ali strežnik, ki ga uporablja.
note-owner = Odgovorna oseba
note-owner-hint = Kdo skrbi za to.
note-due = Rok za obnovo
note-due-hint = Opomnik se prikazuje od dveh tednov pred rokom.
note-text = Opomba
note-text-hint = Kar si je treba o tem paru zapomniti.
note-save = Shrani
note-saved = Opombe so shranjene: { $product }.

## Regenerating a key in use

regenerate-in-use = Ta ključ je označen kot v uporabi.
regenerate-in-use-at = Ta ključ je v uporabi: { $place }.
regenerate-in-use-stops = Vse, kar ga uporablja, se takoj ustavi in ne deluje, dokler ne dobi novega ključa.
regenerate-in-use-other = { $slot ->
    [primary] Navadno je bolje najprej znova ustvariti sekundarni ključ, ga namestiti namesto tega in šele nato znova ustvariti primarnega.
   *[secondary] Navadno je bolje najprej znova ustvariti primarni ključ, ga namestiti namesto tega in šele nato znova ustvariti sekundarnega.
}
regenerate-typed = Za potrditev vpišite davčno številko organizacije

## Remove a pair that is listed no more

remove = Odstrani …
remove-label = Odstrani par iz tega računalnika: { $product }
remove-heading = Želite odstraniti par ključev?
remove-warning = Ključa se odstranita iz zbirke ključev tega računalnika in tega ni mogoče razveljaviti.
remove-effect = Od portala se ne zahteva nič. Če bo ta par spet na njegovem seznamu, se bosta ključa vrnila ob naslednji osvežitvi.
remove-history = Dejavnost tega para ostane v dnevniku.
remove-confirm = Odstrani
removed-title = Par ključev je odstranjen: { $product }.
removed-body = Ključev ni več v zbirki ključev tega računalnika. Na portalu se ni nič spremenilo.

## IO: Manage keys

io-heading = Ključi Manage za IO
io-lead = S ključem Manage dosežete storitve IO organizacije ali njene skupine in njihove ključe API.
io-keys = Shranjeni ključi
io-reading = Branje shranjenih ključev Manage …
io-services-known = { $services ->
    [0] nobena storitev še ni znana
    [one] { $services } znana storitev
    [two] { $services } znani storitvi
    [few] { $services } znane storitve
   *[other] { $services } znanih storitev
}
io-added = dodan: { $day }
manage-key = Ključ Manage
manage-key-what = Kaj je ključ Manage
manage-key-what-body = To je ključ, s katerim organizacija upravlja svoje storitve IO iz programa: omogoča dostop do seznama storitev in do ključev API vsake od njih. { -app } ga shrani v zbirko ključev tega računalnika in ga pošlje samo IO.
manage-key-where = Kje ga najdete
manage-key-where-enter = Na portalu Area Riservata vstopite z organizacijo in odprite produkt App IO.
manage-key-where-copy = Na strani »Panoramica« ali v razdelku »API Key« kopirajte primarni ali sekundarni ključ Manage: oba veljata enako.
manage-key-where-paste = Prilepite ga sem in mu dajte ime, po katerem ga boste prepoznali.
manage-key-where-group = Ključ Manage skupine doseže samo storitve te skupine. Dodate jih lahko, kolikor jih potrebujete.
manage-key-add = Dodaj ključ Manage
import-open = Uvozi izvožene ključe
import-heading = Uvozi ključe upravljanih organizacij
import-lead = Back office IO izvozi v datoteko zip, zaščiteno z geslom, ključe Manage organizacij, katerih agregator ste (stran »I tuoi enti«). Portachiavi jih vse shrani v zbirko ključev tega računalnika, vsakega z davčno številko organizacije.
import-file = Izvožena datoteka zip
import-choose = Izberi datoteko
import-no-file = nobena datoteka ni izbrana
import-password = Geslo, izbrano ob izvozu
import-lacks = Potrebna sta datoteka in njeno geslo.
import-confirm = Uvozi
import-running = { $count ->
    [0] Branje datoteke …
    [one] Doslej shranjen { $count } ključ …
    [two] Doslej shranjena { $count } ključa …
    [few] Doslej shranjeni { $count } ključi …
   *[other] Doslej shranjenih { $count } ključev …
}
import-kept-so-far = { $count ->
    [one] Iz datoteke je shranjen samo { $count } ključ; drugi niso.
    [two] Iz datoteke sta shranjena samo prva { $count } ključa; drugi niso.
    [few] Iz datoteke so shranjeni samo prvi { $count } ključi; drugi niso.
   *[other] Iz datoteke je shranjenih samo prvih { $count } ključev; drugi niso.
}
imported-title = { $count ->
    [one] Uvožen je { $count } ključ Manage.
    [two] Uvožena sta { $count } ključa Manage.
    [few] Uvoženi so { $count } ključi Manage.
   *[other] Uvoženih je { $count } ključev Manage.
}
imported-left = { $count ->
    [one] Za { $count } organizacijo je že shranjen drug ključ: ni bil zamenjan. Če je ključ iz datoteke novejši, uporabite »Zamenjaj«.
    [two] Za { $count } organizaciji sta že shranjena druga ključa: nista bila zamenjana. Če sta ključa iz datoteke novejša, uporabite »Zamenjaj«.
    [few] Za { $count } organizacije so že shranjeni drugi ključi: niso bili zamenjani. Če so ključi iz datoteke novejši, uporabite »Zamenjaj«.
   *[other] Za { $count } organizacij so že shranjeni drugi ključi: niso bili zamenjani. Če so ključi iz datoteke novejši, uporabite »Zamenjaj«.
}
imported-body = Ključi so v zbirki ključev tega računalnika. Izvoženo datoteko zdaj izbrišite: kdor ima tudi geslo, jih lahko prebere.
manage-key-add-lead = { -app } pred shranjevanjem vpraša IO, ali ključ sprejme. Na portalu se nič ne spremeni.
manage-key-replace-heading = Zamenjaj ključ Manage
manage-key-replace-lead = Rotacija ključa Manage se opravi na portalu Back office IO, v razdelku »API Key«, ne tukaj. Nato prilepite novega: če ga IO sprejme, nadomesti shranjenega.
manage-key-name = Ime
manage-key-name-hint = Na primer ime organizacije ali skupine.
manage-key-name-lacks = Vpišite ime, po katerem ga boste prepoznali.
manage-key-value = Ključ Manage
manage-key-value-hint = Presledki in prelomi vrstic okoli ključa se odstranijo.
manage-key-value-lacks = Prilepite ključ.
manage-key-show-label = Pokaži ključ, ki ga lepite
manage-key-demo = V predstavitvi se uporabljajo ti izmišljeni ključi, ki ne odpirajo ničesar drugega:
manage-key-demo-few = Comune di Esempio, 3 storitve
manage-key-demo-few-key = 00030003000300030003000300030001
manage-key-demo-many = Organizacija s 1.000 storitvami
manage-key-demo-many-key = 10001000100010001000100010000001
manage-key-checking = Poizvedovanje, ali IO sprejme ključ …
manage-key-save = Dodaj
manage-key-open = Odpri
manage-key-open-label = Odpri storitve ključa { $name }
manage-key-replace = Zamenjaj
manage-key-replace-label = Zamenjaj ključ Manage { $name }
manage-key-remove = Odstrani
manage-key-remove-label = Odstrani ključ Manage { $name }
manage-key-remove-heading = Želite odstraniti ključ Manage?
manage-key-remove-lead = Ključ Manage se odstrani iz zbirke ključev tega računalnika. V IO se nič ne spremeni in ključ ostane veljaven.
manage-key-remove-effect = Že shranjeni ključi API storitev ostanejo v zbirki ključev: spet bodo vidni, ko dodate ključ Manage, ki te storitve doseže.
manage-key-remove-confirm = Odstrani
manage-key-added-title = Ključ Manage je dodan: { $name }.
manage-key-added-body = IO ga sprejema in shranjen je v zbirki ključev.
manage-key-replaced-title = Ključ Manage je zamenjan: { $name }.
manage-key-replaced-body = IO sprejema novega in shranjen je v zbirki ključev.
manage-key-removed-title = Ključ Manage je odstranjen: { $name }.
manage-key-removed-body = Ključi API storitev ostanejo shranjeni.

## IO: services

service = Storitev
number = { $number }
service-state = { $state ->
    [draft] Osnutek
    [submitted] V pregledu
    [approved] Aktivna
    [rejected] Zahtevane spremembe
    [deleted] Izbrisana
   *[unknown] Neznano stanje
}
services-heading = Storitve ključa { $key }
services-as-of = Osveženo: { $moment }
services-search = Poiščite storitev po imenu, organizaciji ali ID-ju
services-states = Stanje
services-all = Vse
services-list = Storitve
services-count = { $all ->
    [one] { $all } storitev
    [two] { $all } storitvi
    [few] { $all } storitve
   *[other] { $all } storitev
}
services-count-of = { $found } od { $all ->
    [one] { $all } storitve
    [two] { $all } storitev
    [few] { $all } storitev
   *[other] { $all } storitev
}
services-progress = { $found ->
    [0] Poizvedovanje po storitvah v IO …
    [one] Doslej { $found } storitev …
    [two] Doslej { $found } storitvi …
    [few] Doslej { $found } storitve …
   *[other] Doslej { $found } storitev …
}
services-pause = { $seconds ->
    [one] Portal zahteva { $seconds } sekundo premora.
    [two] Portal zahteva { $seconds } sekundi premora.
    [few] Portal zahteva { $seconds } sekunde premora.
   *[other] Portal zahteva { $seconds } sekund premora.
}
services-offline = { $moment ->
    [never] Seznam storitev še nikoli ni prispel do konca.
   *[other] Spodaj so znane storitve (stanje: { $moment }): shranjene ključe lahko pokažete in uporabite.
}
services-empty-but-known-title = Na seznamu portala ni nobene storitve
services-unreadable-title = { $count ->
    [one] { $count } mesta na seznamu portala ni mogoče prebrati
    [two] { $count } mest na seznamu portala ni mogoče prebrati
    [few] { $count } mest na seznamu portala ni mogoče prebrati
   *[other] { $count } mest na seznamu portala ni mogoče prebrati
}
services-unreadable-body = Na vsakem je lahko storitev, ki tukaj manjka. Od že znanega ni bilo nič spremenjeno ali izbrisano.
services-none = Ta ključ Manage ne doseže nobene storitve.
services-none-found = Ne ustreza nobena storitev. Poskusite z delom imena, z organizacijo, z ID-jem ali z drugim stanjem.
services-unknown = Ni še znano, katere storitve doseže ta ključ Manage.
service-not-listed = Ni več na seznamu
service-back = Vse storitve
service-id = ID
service-keys = Ključi API storitve
service-pair = Par ključev
service-only-produzione = IO ima samo proizvodno okolje: ni testnega, kjer bi lahko preizkusili, preden ključ znova ustvarite.
service-keys-unknown = Portal ni dal ključev te storitve: nobeden še ni shranjen.
service-deleted-title = Ta storitev je bila izbrisana.
service-deleted-body = Portal ne daje več njenih ključev. Tukaj ni bilo nič izbrisano.
service-deleted-kept = Portal ne daje več njenih ključev. Tisti, ki so shranjeni tukaj, ostanejo; lahko jih pokažete in uporabite.
service-deleted-none = Noben ključ te storitve ni shranjen.
service-addresses = Dovoljeni naslovi IP
service-addresses-any = Brez omejitev: ključe je mogoče uporabiti s katerega koli naslova.
service-addresses-where = Spremenite jih v storitvi, na portalu Back office IO.

## What the portal's answer had of its own

answer-offline = { $moment ->
    [never] Portal za to stran še nikoli ni odgovoril.
   *[other] Spodaj so shranjeni ključi (stanje: { $moment }): lahko jih pokažete in uporabite.
}
answer-empty-but-known-title = Na seznamu portala ni nobenega ključa
answer-empty-but-known-body = Tukaj pa so ključi shranjeni. Morda gre za okvaro portala: nič ni bilo izbrisano. Poskusite znova čez nekaj časa.
answer-behind-title = { $count ->
    [one] Portal še prikazuje { $count } že zamenjan ključ
    [two] Portal še prikazuje { $count } že zamenjana ključa
    [few] Portal še prikazuje { $count } že zamenjane ključe
   *[other] Portal še prikazuje { $count } že zamenjanih ključev
}
answer-behind-body = Njegovi deli se še ne ujemajo: shranjen ostane najnovejši ključ. Čez nekaj minut osvežite seznam.
answer-not-kept-title = Niso bili shranjeni vsi ključi s seznama portala
answer-not-kept-body = Zbirka ključev računalnika jih ni sprejela ali jih ni vrnila takih, kot so ji bili dani. Prej shranjeni ključi niso bili izbrisani. Preverite zbirko ključev in osvežite seznam.
answer-unreadable-title = { $count ->
    [one] { $count } vrstice portala ni mogoče prebrati
    [two] { $count } vrstic portala ni mogoče prebrati
    [few] { $count } vrstic portala ni mogoče prebrati
   *[other] { $count } vrstic portala ni mogoče prebrati
}
answer-unreadable-body = Druge so spodaj. Pri neberljivih ni bilo nič spremenjeno ali izbrisano.
answer-without-keys-title = { $count ->
    [one] Prispel je { $count } par brez uporabnih ključev
    [two] Prispela sta { $count } para brez uporabnih ključev
    [few] Prispeli so { $count } pari brez uporabnih ključev
   *[other] Prispelo je { $count } parov brez uporabnih ključev
}
answer-without-keys-body = Prej shranjeni ključi ostanejo na svojem mestu.
answer-settled-title = { $count ->
    [one] Zaključena je { $count } nedokončana operacija
    [two] Zaključeni sta { $count } nedokončani operaciji
    [few] Zaključene so { $count } nedokončane operacije
   *[other] Zaključenih je { $count } nedokončanih operacij
}
answer-settled-body = Veljavni so spodnji ključi.
answer-unsettled-title = { $count ->
    [one] Izid { $count } operacije še ni znan
    [two] Izid { $count } operacij še ni znan
    [few] Izid { $count } operacij še ni znan
   *[other] Izid { $count } operacij še ni znan
}
answer-unsettled-body = { -app } sam poizveduje o tem na portalu in zahteve nikoli ne pošlje znova.
unsettled-ask-at = { $time ->
    [soon] Naslednja poizvedba bo kmalu.
   *[other] Naslednja poizvedba bo ob { $time }.
}
unsettled-ask = Poizvedi zdaj
unsettled-asking = Poizvedovanje na portalu …
settled-told = { $count ->
    [one] { $count } operacija je razjasnjena.
    [two] { $count } operaciji sta razjasnjeni.
    [few] { $count } operacije so razjasnjene.
   *[other] { $count } operacij je razjasnjenih.
}
found-told = { $count ->
    [one] V zbirki ključev je najden { $count } vnos.
    [two] V zbirki ključev sta najdena { $count } vnosa.
    [few] V zbirki ključev so najdeni { $count } vnosi.
   *[other] V zbirki ključev je najdenih { $count } vnosov.
}
drifted-title = { $count ->
    [one] { $count } ključ je bil spremenjen drugje
    [two] { $count } ključa sta bila spremenjena drugje
    [few] { $count } ključi so bili spremenjeni drugje
   *[other] { $count } ključev je bilo spremenjenih drugje
}
drifted-key = { $product } ({ slot-name })
drifted-body = { $count ->
    [one] Nekdo drug ga je znova ustvaril. Novi je tukaj že shranjen; sistemi, ki imajo še starega, ne delujejo več. Preverite, kje je nameščen.
    [two] Nekdo drug ju je znova ustvaril. Nova sta tukaj že shranjena; sistemi, ki imajo še stara, ne delujejo več. Preverite, kje sta nameščena.
    [few] Nekdo drug jih je znova ustvaril. Novi so tukaj že shranjeni; sistemi, ki imajo še stare, ne delujejo več. Preverite, kje so nameščeni.
   *[other] Nekdo drug jih je znova ustvaril. Novi so tukaj že shranjeni; sistemi, ki imajo še stare, ne delujejo več. Preverite, kje so nameščeni.
}

## Keychain

keychain-locked-title = Zbirka ključev računalnika je zaklenjena
keychain-locked-body = Shranjeni ključi so še vedno tam, vendar jih ni mogoče pokazati, uporabiti ali spremeniti, dokler zbirke ne odklenete.
keychain-dismissed-title = Zbirka ključev je ostala zaklenjena
keychain-dismissed-body = Zahteva za geslo je bila zaprta. Shranjeni ključi so še vedno tam: zbirko lahko odklenete, kadar želite.
keychain-no-service-title = Ta računalnik nima dejavne zbirke ključev
keychain-no-service-body = Zaženite ali namestite storitev zbirke ključev: GNOME Keyring, KWallet ali KeePassXC z vklopljeno možnostjo »Secret Service Integration«. Nato izberite »Poskusi znova«. Noben ključ se ne ustvari ali spremeni, dokler ga ni mogoče shraniti.
keychain-no-default-collection-title = Ni privzete zbirke ključev
keychain-no-default-collection-body = Brez nje ključev ni kam shraniti. Ustvarite jo tukaj: za geslo, s katerim bo zaščitena, vas vpraša sistem. Noben ključ ni bil izbrisan.
keychain-hung-title = Zbirka ključev računalnika se ne odziva
keychain-hung-body = Kar se je od nje zahtevalo, je bilo po 5 sekundah prekinjeno in nič ni bilo izgubljeno. Znova zaženite storitev zbirke ključev ali pa se odjavite iz računalnika in se znova prijavite; nato izberite »Poskusi znova«. Programa { -app } ni treba znova odpreti.
keychain-unknown-title = Zbirka ključev računalnika se odziva nepričakovano
keychain-unknown-body = Ključev ni mogoče pokazati ali uporabiti, dokler se to ne uredi, vendar noben ni bil izbrisan. Odjavite se iz računalnika in se znova prijavite, nato izberite »Poskusi znova«.
keychain-unlock = { $state ->
    [locked] Odkleni zbirko ključev
    [dismissed] Znova odkleni
   *[no_default_collection] Ustvari zbirko ključev
}
keychain-prompting = Čakanje na vaše geslo …
keychain-asking = Poizvedovanje …
keychain-retry-label = Poskusi znova z zbirko ključev

## Archive

archive-set-aside-title = Arhiv programa { -app } je bil poškodovan
archive-set-aside-body = V svoji mapi je bil umaknjen na stran, z imenom { $file }. Seznam se obnovi iz tega, kar je shranjeno v zbirki ključev: noben ključ ni bil izbrisan. Vstopite v organizacijo, da ga osvežite s portala.
archive-read-only-title = Arhiv programa { -app } je mogoče samo brati
archive-read-only-body = Vse shranjeno lahko pokažete in kopirate. Ustvarjanje, ponovno ustvarjanje in odstranjevanje niso mogoči, ker jih ne bi bilo mogoče zabeležiti. Preverite dovoljenja mape programa { -app } in ga znova odprite.
archive-newer-title = Arhiv je iz novejše različice programa { -app }
archive-newer-body = Vse shranjeno lahko pokažete in kopirate. Ustvarjanje, ponovno ustvarjanje in odstranjevanje niso mogoči, ker jih ne bi bilo mogoče zabeležiti. Namestite novejšo različico.
archive-full-title = Disk je poln: v arhiv programa { -app } ni mogoče pisati
archive-full-body = Vse shranjeno lahko pokažete in kopirate. Ustvarjanje, ponovno ustvarjanje in odstranjevanje niso mogoči, ker jih ne bi bilo mogoče zabeležiti. Sprostite prostor na disku in znova odprite { -app }.
archive-unchangeable = Ni mogoče, dokler v arhiv programa { -app } ni mogoče pisati: sprememb ne bi bilo mogoče zabeležiti.
archive-close = Zapri obvestilo o arhivu

## Attività

history-heading = Dejavnost
history-lead = Kaj je bilo s tega računalnika zahtevano, spremenjeno ali opaženo.
history-reading = Branje dejavnosti …
history-empty = Dejavnosti še ni: prva se zabeleži, ko vstopite v okolje organizacije ali dodate ključ Manage.
history-when = Ura
history-what = Kaj
history-where = Kje
history-prints = Odtis
history-outcome-head = Izid
history-age = { $moment } ({ $ago })
history-then = nato
history-prints-body = Odtisi niso ključi: z njimi je mogoče le videti, ali se je ključ spremenil.
history-slot = { slot-name } ključ
history-found = { $count ->
    [0] noben vnos v zbirki ključev
    [one] { $count } vnos iz zbirke ključev
    [two] { $count } vnosa iz zbirke ključev
    [few] { $count } vnosi iz zbirke ključev
   *[other] { $count } vnosov iz zbirke ključev
}
history-deed = { $deed ->
    [generation_asked] Ustvarjanje zahtevano
    [generation_done] Par ustvarjen
    [generation_not_done] Ustvarjanje ni bilo izvedeno
    [regeneration_asked] Ponovno ustvarjanje zahtevano
    [regeneration_done] Ključ znova ustvarjen
    [regeneration_not_done] Ponovno ustvarjanje ni bilo izvedeno
    [pair_found] Par najden na portalu
    [changed_elsewhere] Ključ spremenjen drugje
    [not_listed] Par ni več na seznamu portala
    [listed_again] Par je spet na seznamu portala
    [pair_removed] Par odstranjen iz tega računalnika
    [in_use_marked] Ključ označen kot v uporabi
    [in_use_unmarked] Ključ ni več označen kot v uporabi
    [note_changed] Opombe spremenjene
    [manage_key_kept] Ključ Manage shranjen
    [manage_key_removed] Ključ Manage odstranjen
    [archive_set_aside] Arhiv poškodovan
    [archive_begun] Arhiv začet
   *[other] Dogodek, ki ga ta različica ne pozna
}
history-outcome = { $outcome ->
    [waiting] V čakanju
    [asked] Zahtevano
    [done] Uspelo
    [not_done] Ni izvedeno
    [elsewhere] Drugje
    [kept] Shranjeno
    [not_listed] Ni na seznamu
    [listed] Na seznamu
    [removed] Odstranjeno
    [noted] Zabeleženo
    [set_aside] Umaknjeno
   *[begun] Začeto
}
history-note-part = { $part ->
    [installed_at] kje je nameščen
    [owner] odgovorna oseba
    [due] rok
   *[text] opomba
}
history-more = Pokaži več
history-export = Izvozi CSV
history-exported = Dejavnost je izvožena, brez ključev, v { $file }.
history-checking = Preverjanje dnevnika …
history-whole = { $events ->
    [0] Dnevnik je celovit, še brez dogodkov.
    [one] Dnevnik je celovit: { $events } dogodek.
    [two] Dnevnik je celovit: { $events } dogodka.
    [few] Dnevnik je celovit: { $events } dogodki.
   *[other] Dnevnik je celovit: { $events } dogodkov.
}
history-unsealed = { $count ->
    [one] Na koncu je { $count } še nezapečaten dogodek.
    [two] Na koncu sta { $count } še nezapečatena dogodka.
    [few] Na koncu so { $count } še nezapečateni dogodki.
   *[other] Na koncu je { $count } še nezapečatenih dogodkov.
}
history-seal-unseen = Pečat se preveri, ko je zbirka ključev odklenjena.
history-other-seal = Pečat dnevnika se ne ujema.
history-other-seal-body = Ali je bil dnevnik prepisan ali pa ta zbirka ključev ni tista, s katero je bil zapečaten. Na shranjene ključe to ne vpliva.
history-broken = Dnevnik je bil spremenjen od dogodka { $from } naprej.
history-broken-body = Od tam naprej ni več zanesljiv. Na shranjene ključe to ne vpliva: osvežite seznam, da jih primerjate s portalom.

## Tutte le chiavi

all-keys-heading = Vsi ključi
all-keys-lead = Pari ključev vseh organizacij, shranjeni v tem računalniku.
all-keys-pairs = { $total ->
    [one] { $total } par
    [two] { $total } para
    [few] { $total } pari
   *[other] { $total } parov
}
all-keys-found = { $total ->
    [0] Noben par od { $of }
    [one] { $total } par od { $of }
    [two] { $total } para od { $of }
    [few] { $total } pari od { $of }
   *[other] { $total } parov od { $of }
}
all-keys-of-entes = { $institutions ->
    [one] pri { $institutions } organizaciji
    [two] pri { $institutions } organizacijah
    [few] pri { $institutions } organizacijah
   *[other] pri { $institutions } organizacijah
}
all-keys-search = Organizacija, davčna številka, produkt, opomba
all-keys-search-label = Iščite med vsemi ključi po organizaciji, davčni številki, produktu ali opombi
all-keys-filters = Filtri in vrstni red
all-keys-realm-label = Okolje
all-keys-realm = { $realm ->
    [collaudo] pagoPA testno okolje
    [produzione] pagoPA proizvodno okolje
    [io] IO
   *[all] Vsa okolja
}
all-keys-state-label = Stanje
all-keys-state = { $state ->
    [not_kept] Niso shranjeni
    [uncertain] Z negotovim izidom
    [not_listed] Niso več na seznamu
    [changed_elsewhere] Spremenjeni drugje
    [never_confirmed] Nikoli primerjani
    [confirmed] Potrjeni
   *[all] Vsa stanja
}
all-keys-use-label = Uporaba
all-keys-use = { $use ->
    [marked] Označeni kot v uporabi
    [unmarked] Niso označeni kot v uporabi
   *[all] V uporabi ali ne
}
all-keys-age-label = Starost in rok
all-keys-age = { $age ->
    [older_90] Starejši od 3 mesecev
    [older_180] Starejši od 6 mesecev
    [older_365] Starejši od enega leta
    [due_30] Rok za obnovo v 30 dneh
    [due_0] Rok za obnovo do danes
   *[all] Vse starosti
}
all-keys-order-label = Vrstni red
all-keys-order = { $order ->
    [institution] Razvrsti po organizaciji
    [product] Razvrsti po produktu
    [rotated] Razvrsti po ponovnem ustvarjanju
    [confirmed] Razvrsti po potrditvi
   *[due] Razvrsti po roku
}
all-keys-clear = Počisti filtre
all-keys-export = Izvozi (CSV)
all-keys-exported = Vsi pari so izvoženi, brez ključev, v { $file }.
all-keys-exported-some = Najdeni pari so izvoženi, brez ključev, v { $file }.
all-keys-column = { $column ->
    [institution] Organizacija
    [product] Produkt
    [environment] Okolje
    [use] V uporabi
    [rotated] Znova ustvarjen
    [state] Stanje
   *[open] Dejanja
}
all-keys-io-service = storitev IO
all-keys-unmarked = ni označen
all-keys-due = rok: { $day }
all-keys-overdue = rok je potekel: { $day }
all-keys-age-unknown = datum ni znan
all-keys-state-chip = { $state ->
    [not_kept] Ni shranjen
    [uncertain] Negotov izid
    [not_listed] Ni več na seznamu
   *[changed_elsewhere] Spremenjen drugje
}
all-keys-open = Odpri
all-keys-open-label = Odpri: { $product }, { $institution }, { $realm ->
    [collaudo] testno okolje
    [produzione] proizvodno okolje
   *[io] IO
}
all-keys-reading = Branje shranjenih ključev …
all-keys-none = Tukaj še ni nobenega ključa.
all-keys-none-body = Vstopite v okolje organizacije ali odprite storitev IO: pari s seznama portala se shranijo sami in tukaj jih najdete tudi brez omrežja.
all-keys-none-found = Ne ustreza noben par.
all-keys-none-found-body = Poskusite z delom imena, z davčno številko ali s produktom ali pa počistite filtre.
pair-manual-name = V priročniku
pair-rotated = Znova ustvarjen
pair-compared = Primerjava
pair-in-use = V uporabi
pair-owner = Odgovorna oseba
pair-due = Rok za obnovo
pair-note = Opomba
pair-to-page = Pojdi na stran »Ključi API«
pair-to-service = Pojdi na storitev
pair-no-way = Stran te organizacije še ni znana: odpre se, ko organizacijo izberete na portalu.
pair-no-way-io = Noben shranjeni ključ Manage ne doseže te storitve: če želite te ključe znova ustvariti ali preveriti, ga dodajte na strani »Ključi Manage«.

## Settings

settings-heading = Nastavitve
settings-lead = Kakšen je videti { -app } in kako ta računalnik doseže prave portale.
settings-portals = Kako so portali dosegljivi
settings-portals-lead = Velja za prave portale: predstavitev ostane v računalniku in tega ne potrebuje.
appearance-heading = Videz
appearance-language = Jezik
appearance-language-system = Kot sistem ({ $language })
appearance-language-changed = Od zdaj naprej { -app } govori slovensko.
appearance-theme = Barve
appearance-theme-system = Kot sistem
appearance-theme-light = Svetle
appearance-theme-dark = Temne
appearance-palette = Slog
appearance-palette-classic = Današnji slog portala
appearance-palette-next = Novi slog, ki na portal šele prihaja
settings-reading = Branje nastavitev …
settings-locked = Določila vaša organizacija
settings-network = Omrežje
settings-proxy = Posredniški strežnik
proxy-system = Sistemski
proxy-system-hint = Kot drugi programi v tem računalniku.
proxy-none = Brez
proxy-none-hint = Neposredna povezava s portali.
proxy-address = Določen naslov
proxy-address-hint = Na primer tisti, ki bi ga dala datoteka PAC omrežja.
setting-proxy = Naslov posredniškega strežnika
setting-proxy-hint = Na primer http://proxy.ente.it:8080. Posredniški strežniki, ki zahtevajo NTLM ali Kerberos, potrebujejo vmesni program v tem računalniku.
setting-proxy-user = Uporabniško ime za posredniški strežnik
setting-proxy-user-hint = Samo če ga posredniški strežnik zahteva.
password-proxy = Geslo za posredniški strežnik
password-client-certificate = Geslo za potrdilo
password-kept = { $kept ->
    [yes] Geslo je shranjeno v zbirki ključev: pustite prazno, da ga obdržite.
    [no] Shrani se v zbirko ključev tega računalnika, nikoli v datoteko.
   *[unknown] Ni še znano, ali je kakšno shranjeno: zbirka ključev ni pripravljena.
}
password-forget = { $of ->
    [proxy] Odstrani geslo za posredniški strežnik iz zbirke ključev
   *[client_certificate] Odstrani geslo za potrdilo iz zbirke ključev
}
setting-extra-trust = Dodatni overitelji potrdil
setting-extra-trust-hint = Celotna pot do datoteke PEM. Dodajo se sistemskim overiteljem: potrdilo se vedno preveri.
setting-client-certificate = Potrdilo tega računalnika
setting-client-certificate-hint = Celotna pot do datoteke PKCS#12 ali PEM z njenim ključem. Potrebno je samo, če ga zahteva omrežje ali IO.
settings-timeouts = Čakalni časi
settings-timeouts-lead = V sekundah, od { $least } do { $most }. Kjer je prazno, velja navedeni čas; pri IO se branje in spreminjanje praviloma ustavita pri polovici.
setting-connect-timeout = Povezovanje
setting-connect-timeout-hint = Preden se zahteva pošlje.
setting-read-timeout = Branje
setting-read-timeout-hint = Seznami in podrobnosti.
setting-change-timeout = Spreminjanje
setting-change-timeout-hint = Ustvarjanje in ponovno ustvarjanje.
settings-addresses = Naslovi portalov
settings-addresses-lead = Spremenite jih samo, če vaša organizacija dostopa do portalov prek lastnih naslovov. Vedno se začnejo s https://; dokler se kateri razlikuje od običajnega, je to napisano na vrhu vsake strani.
setting-area-riservata = Area Riservata, strani
setting-area-riservata-hint = Kjer se prijavite.
setting-area-riservata-api = Area Riservata, storitve
setting-area-riservata-api-hint = Kar zahtevajo njene strani.
setting-collaudo-pages = Testno okolje, strani
setting-collaudo-pages-hint = Kamor pridete po prijavi.
setting-collaudo-api = Testno okolje, storitve
setting-collaudo-api-hint = Kjer se ključi ustvarjajo in znova ustvarjajo.
setting-collaudo-runtime = Testno okolje, uporaba ključev
setting-collaudo-runtime-hint = Kjer se ključ preveri.
setting-produzione-pages = Proizvodno okolje, strani
setting-produzione-pages-hint = Kamor pridete po prijavi.
setting-produzione-api = Proizvodno okolje, storitve
setting-produzione-api-hint = Kjer se ključi ustvarjajo in znova ustvarjajo.
setting-produzione-runtime = Proizvodno okolje, uporaba ključev
setting-produzione-runtime-hint = Kjer se ključ preveri.
setting-io = IO
setting-io-hint = Storitve in ključi IO.
setting-sign-in-hosts = Drugi gostitelji prijave
setting-sign-in-hosts-hint = Imena, kot je idp.ente.it, po eno v vrstici, prek katerih lahko prijava poteka poleg že znanih.
settings-sign-out = Ob shranjevanju se prijava v Area Riservata konča: naslednjič se bo treba znova prijaviti. Shranjeni ključi ostanejo.
settings-save = Shrani
settings-saved = Nastavitve so shranjene.
settings-saved-body = Veljajo od naslednje povezave. Če ste bili prijavljeni v Area Riservata, je bila prijava končana.

## Connection check

connection-heading = Preveri povezavo
connection-lead = Pot do portala, korak za korakom: če se ustavi, vidite, kje in kaj storiti. Ničesar ne spremeni in ne pošlje nobenega ključa.
connection-demo = V predstavitvi se preveri portal v tem računalniku: posredniški strežnik in potrdila tukaj nimajo vloge.
connection-check = Preveri
connection-checking = Preverjanje poti do portala …
connection-passed = Portal { $host } je dosegljiv.
connection-ends = Pot se ustavi tukaj: { $hop ->
    [name] ime v omrežju
    [connection] posredniški strežnik ali neposredna povezava
    [tls] zaščita
    [portal] portal
    [clock] ura
   *[session] prijava
}.
connection-copy = Kopiraj poročilo
connection-copied = Poročilo je kopirano: ne vsebuje ključev, gesel, uporabniških imen ali poti do datotek.
hop-name = { $hop ->
    [name] Ime v omrežju (DNS)
    [connection] Posredniški strežnik ali neposredna povezava
    [tls] Zaščita (TLS)
    [portal] Portal
    [clock] Ura
   *[session] Prijava
}
hop-state = { $state ->
    [passed] uspešno
    [doubtful] za preverjanje
    [failed] neuspešno
   *[left_out] ni preverjeno
}
hop-took = { $ms } ms
hop-addresses = { $count ->
    [one] Najden je { $count } naslov.
    [two] Najdena sta { $count } naslova.
    [few] Najdeni so { $count } naslovi.
   *[other] Najdenih je { $count } naslovov.
}
hop-direct = Neposredna povezava, brez posredniškega strežnika.
hop-through = Prek posredniškega strežnika { $proxy }.
hop-protected = { $version }, s potrdilom, ki ga je izdal »{ $issuer }«.
hop-answered = Odgovarja, različica { $version }.
hop-ahead = { $way ->
    [-1] Ura tega računalnika zaostaja za uro portala za { $seconds } s.
    [0] Ura tega računalnika se ujema z uro portala.
   *[1] Ura tega računalnika prehiteva uro portala za { $seconds } s.
}
hop-clock-todo = Nastavite datum in uro: zaradi takšne razlike se lahko zdi, da je prijava potekla.
hop-signed-in = Prijava je veljavna.
hop-issuer = Izdal ga je »{ $issuer }«.
hop-left-out = { $why ->
    [ended] Preverjanje se je ustavilo prej.
   *[nothing] Tukaj ni ničesar za preverjanje.
}

## This computer

computer-heading = Ta računalnik
computer-tray = Ikona ob uri
computer-tray-hint = Pove, kako odgovarja portal in koliko operacij je nedokončanih, nikoli pa ne kaže ključa. Če zaprete okno, { -app } ostane tam: zaprete ga z ukazom »Končaj« v meniju ikone.
computer-tray-not-offered = To namizje ne prikazuje ikon ob uri.
computer-notifications = Obvestila, ko se daljše opravilo konča
computer-notifications-hint = Samo medtem ko gledate drugo okno. Obvestilo nikoli ne vsebuje ključa.

## About

about-heading = O programu { -app }
about-unofficial = Neuradna aplikacija, ni povezana s podjetjem PagoPA S.p.A.
about-version = Različica
about-tauri = Tauri
about-web-view = Pogon strani
about-keychain = Dostop do zbirke ključev
about-system = Operacijski sistem
about-licence = Licenca
about-fonts = Pisavi Titillium Web in DM Mono imata licenco SIL Open Font License 1.1.
about-libraries = Knjižnice in njihove licence so v datoteki THIRD-PARTY, nameščeni s programom { -app }: v sistemu Linux v mapi /usr/share/doc/portachiavi.
about-copy = Kopiraj za podporo
about-copied = Podatki so kopirani. Lahko jih prilepite v prošnjo za podporo.

## The shell: beside the clock, in notifications, in the menu of macOS

shell-tray-open = Odpri { -app }
shell-tray-quit = Končaj
shell-tray-portal-unknown = Na portalu še ni bilo poizvedovanja
shell-tray-portal-asking = Poizvedovanje na portalu …
shell-tray-portal-reachable = Portal je dosegljiv
shell-tray-portal-offline = Portal ni dosegljiv
shell-tray-unsettled = { $count ->
    [0] Ni nedokončanih operacij
    [one] { $count } nedokončana operacija
    [two] { $count } nedokončani operaciji
    [few] { $count } nedokončane operacije
   *[other] { $count } nedokončanih operacij
}
shell-settled = { $count ->
    [one] Zaključena je { $count } nedokončana operacija
    [two] Zaključeni sta { $count } nedokončani operaciji
    [few] Zaključene so { $count } nedokončane operacije
   *[other] Zaključenih je { $count } nedokončanih operacij
}
shell-settled-body = Portal je sporočil izid. Odprite { -app }, da ga vidite.
shell-services-listed = Seznam storitev IO je osvežen
shell-services-listed-body = { $count ->
    [one] Na seznamu je { $count } storitev.
    [two] Na seznamu sta { $count } storitvi.
    [few] Na seznamu so { $count } storitve.
   *[other] Na seznamu je { $count } storitev.
}
shell-keys-imported = Uvoz je končan
shell-keys-imported-body = { $count ->
    [0] Noben ključ Manage ni bil shranjen.
    [one] Shranjen je { $count } ključ Manage.
    [two] Shranjena sta { $count } ključa Manage.
    [few] Shranjeni so { $count } ključi Manage.
   *[other] Shranjenih je { $count } ključev Manage.
}
shell-menu-about = O programu { -app }
shell-menu-settings = Nastavitve …
shell-menu-hide = Skrij { -app }
shell-menu-hide-others = Skrij druge
shell-menu-show-all = Pokaži vse
shell-menu-quit = Končaj { -app }
shell-menu-edit = Uredi
shell-menu-undo = Razveljavi
shell-menu-redo = Uveljavi
shell-menu-cut = Izreži
shell-menu-copy = Kopiraj
shell-menu-paste = Prilepi
shell-menu-select-all = Izberi vse
shell-menu-view = Pogled
shell-menu-zoom-in = Povečaj
shell-menu-zoom-out = Pomanjšaj
shell-menu-zoom-back = Dejanska velikost
shell-menu-full-screen = Celozaslonski način
shell-menu-window = Okno
shell-menu-minimise = Minimiraj
shell-menu-maximise = Povečaj okno
shell-menu-close-window = Zapri okno

## Keyboard and palette

keycap-control = Ctrl
keycap-enter = Enter
keycap-escape = Esc
keycap-home = Home
keycap-end = End
shortcut-palette = Iskanje povsod: ukazi, organizacije, storitve
shortcut-search = Skok v iskalno polje strani
shortcut-refresh = Osvežitev strani s portala
shortcut-back = Vrnitev nazaj
shortcut-overview = Odpiranje strani »Pregled« organizacije
shortcut-keys = Vrnitev na stran »Ključi API«
shortcut-all-keys = Odpiranje strani »Vsi ključi«
shortcut-history = Odpiranje strani »Dejavnost«
shortcut-settings = Odpiranje strani »Nastavitve«
shortcut-help = Odpiranje te strani
shortcut-zoom = Povečava, pomanjšava, običajna velikost
shortcut-choose = Izbira in izvedba ukaza
shortcut-list = Premikanje med vrsticami
shortcut-menu = Premikanje med postavkami
shortcut-close = Zapiranje brez sprememb
shortcut-in-anywhere = povsod
shortcut-in-page = na straneh, ki to omogočajo
shortcut-in-palette = v oknu »Išči povsod«
shortcut-in-list = na seznamih
shortcut-in-menu = v meniju produktov
shortcut-in-dialog = v pogovornih oknih in menijih
palette-heading = Išči povsod
palette-search = Poiščite ukaz, organizacijo ali storitev
palette-list = Ukazi
palette-count = { $count ->
    [0] Ni rezultatov
    [one] { $count } rezultat
    [two] { $count } rezultata
    [few] { $count } rezultati
   *[other] { $count } rezultatov
}
palette-none = Ne ustreza noben ukaz. Poskusite z drugimi besedami: »znova ustvari sekundarni«, ime organizacije, davčna številka.
palette-group-recent = Nedavno uporabljeno
palette-group-keys = Ključi te strani
palette-group-page = Ta stran
palette-group-go = Pojdi na
palette-group-pairs = Vsi ključi
palette-group-institutions = Organizacije
palette-group-services = Storitve IO
palette-group-other = Drugo
palette-key-move = za izbiro
palette-key-choose = za izvedbo
palette-key-close = za zapiranje
palette-refresh = Osveži to stran
palette-to-keys = Vrni se na stran »Ključi API«
palette-institutions = Poišči organizacijo
palette-io = IO: ključi Manage
palette-services = Išči med storitvami ključa { $key }
palette-environment = { $institution } - { environment-name }
palette-export = Izvozi dejavnost v CSV
palette-unlocked = Zbirka ključev je že odklenjena
palette-leave = Izhod iz tega portala
palette-words-show = poglej prikaži ogled
palette-words-copy = kopiraj odložišče
palette-words-verify = preizkusi testiraj kontrola
palette-words-regenerate = regeneriraj rotacija obnovi spremeni zamenjaj
palette-words-unlock = geslo
palette-words-help = vodič navodila podpora bližnjice tipkovnica

## Aiuto

title-help = Pomoč - { -app }
help-heading = Pomoč
help-lead = Kar se počne najpogosteje in kako to storite brez miške.
help-first = Prvi ključ
help-first-body = Izberite organizacijo, nato na strani »Pregled« »{ overview-manage }« in testno okolje. Izberite »{ keys-generate }« in začnite s produktom »Connessione con nodo«: drugi produkti se odprejo pozneje. Par gre takoj v zbirko ključev tega računalnika.
help-rotate = Kako zamenjati ključ, ne da bi se kaj ustavilo
help-rotate-body = Vsak par ima dva ključa, primarnega in sekundarnega, in oba delujeta. Najprej se zamenja tisti, ki ni v uporabi:
help-rotate-1 = Znova ustvarite ključ, ki ga vaši sistemi ne uporabljajo. Drugi se ne spremeni.
help-rotate-2 = Izberite »{ key-verify }«: pravkar znova ustvarjeni ključ morda potrebuje nekaj minut.
help-rotate-3 = V sisteme ga prenesite z gumbom »{ key-use }«, namesto prejšnjega, in preverite, ali delujejo.
help-rotate-4 = Šele zdaj znova ustvarite drugega, ki ga nihče več ne potrebuje.
help-offline = Ko portal ali omrežje ni na voljo
help-offline-body = Shranjene ključe je vedno mogoče pokazati in kopirati. Na strani piše, iz kdaj so. Za ustvarjanje, ponovno ustvarjanje in preverjanje je potreben portal.
help-kept = Kaj je shranjeno in kje
help-kept-body = Ključi so samo v zbirki ključev operacijskega sistema. Ključ je viden samo, dokler ga kažete, odložišče pa ga pozabi samo.
help-kept-else = V mapi programa { -app } so seznam parov, dejavnost in nastavitve, brez ključev. Če portal ne odgovori ali para ni več na njegovem seznamu, se tukaj nič ne izbriše.
help-ask = Na koga se obrniti
help-ask-body = Ob napaki portala pišite podpori pagoPA ali IO in navedite kodo za podporo, ki je v sporočilu. Glede omrežja in posredniškega strežnika vprašajte skrbnika tega računalnika.
help-ask-report = »{ connection-heading }« v Nastavitvah ugotovi, kje se povezava ustavi, in pripravi poročilo brez ključev in gesel. Ključa nikoli ne pošiljajte nikomur, niti podpori.
help-keys = Tipkovnica
help-keys-lead = S tipko Tab dosežete vsak ukaz. Bližnjice ne delujejo, medtem ko pišete v polje ali ko je odprto pogovorno okno, in nobena ne spremeni ključa, ne da bi zahtevala potrditev.
help-keys-what = Kaj naredi
help-keys-keys = Tipke
help-keys-where = Kje
help-character-keys = Uporabljaj tudi posamezni tipki / in ?
help-character-keys-about = Izklopite ju, če računalniku narekujete z glasom ali če ju pritiskate nehote. F1 in druge bližnjice ostanejo.

## Errors: what happened, and what to do (which says whether anything changed)

error-portal-unreachable-what = Portal ni dosegljiv.
error-portal-unreachable-todo = Nič se ni spremenilo. Preverite omrežje in poskusite znova: shranjeni ključi so še naprej uporabni.
error-portal-name-not-found-what = Imena portala ni mogoče najti v omrežju.
error-portal-name-not-found-todo = Nič se ni spremenilo. Preverite omrežje in DNS, nato poskusite znova: shranjeni ključi so še naprej uporabni.
error-portal-connect-timed-out-what = Povezava s portalom ni bila vzpostavljena pravočasno.
error-portal-connect-timed-out-todo = Nič se ni spremenilo. Preverite omrežje in požarni zid, nato poskusite znova.
error-portal-connect-reset-what = Povezava s portalom se je zaprla, še preden se je začela.
error-portal-connect-reset-todo = Nič se ni spremenilo. Vzrok je lahko požarni zid: preverite omrežje in poskusite znova.
error-portal-proxy-unreachable-what = Posredniški strežnik omrežja ni dosegljiv.
error-portal-proxy-unreachable-todo = Nič se ni spremenilo. Preverite posredniški strežnik v Nastavitvah ali v sistemu in poskusite znova.
error-portal-proxy-login-needed-what = Posredniški strežnik omrežja zahteva uporabniško ime in geslo.
error-portal-proxy-login-needed-todo = Nič se ni spremenilo. Vpišite uporabniško ime in geslo v Nastavitvah; če sta že vpisana, se obrnite na skrbnika omrežja.
error-portal-proxy-refused-what = Posredniški strežnik omrežja ne prepušča do portala.
error-portal-proxy-refused-todo = Nič se ni spremenilo. Prosite skrbnika omrežja, naj dovoli ta naslov.
error-portal-untrusted-what = Potrdilo portala je izdal overitelj, ki mu ta računalnik ne zaupa.
error-portal-untrusted-todo = Nič se ni spremenilo. Če omrežje pregleduje promet, prosite za potrdilo njegovega overitelja in ga navedite v Nastavitvah.
error-portal-certificate-of-other-host-what = Prejeto potrdilo pripada drugemu naslovu.
error-portal-certificate-of-other-host-todo = Nič se ni spremenilo. Odgovoril ni portal: preverite omrežje in poskusite znova.
error-portal-certificate-out-of-date-what = Potrdilo portala na ta datum ni veljavno.
error-portal-certificate-out-of-date-todo = Nič se ni spremenilo. Preverite datum in uro računalnika, nato poskusite znova.
error-portal-client-certificate-refused-what = Potrdilo tega računalnika ni bilo sprejeto.
error-portal-client-certificate-refused-todo = Nič se ni spremenilo. Preverite, katero potrdilo se zahteva, in poskusite znova.
error-portal-tls-failed-what = Varne povezave s portalom ni bilo mogoče vzpostaviti.
error-portal-tls-failed-todo = Nič se ni spremenilo. Preverite omrežje in poskusite znova.
error-portal-network-page-what = Namesto portala je odgovorila stran omrežja.
error-portal-network-page-todo = Če je šlo za spremembo, ni znano, ali se je kaj spremenilo: Portachiavi bo to preveril na portalu. Prijavite se v omrežje (na primer na pozdravni strani), nato poskusite znova.
error-portal-dependency-refused-what = En del portala je zavrnil zahtevo drugega dela v vašem imenu.
error-portal-dependency-refused-todo = Če je šlo za spremembo, ni znano, ali se je kaj spremenilo: Portachiavi bo to preveril na portalu. Poskusite znova čez nekaj minut.
error-network-proxy-invalid-what = Naslov posredniškega strežnika ni veljaven.
error-network-proxy-invalid-todo = Nič se ni spremenilo. Potreben je naslov, kot je http://proxy.ente.it:8080, brez uporabniškega imena.
error-network-trust-unreadable-what = Datoteke z overitelji potrdil ni mogoče prebrati.
error-network-trust-unreadable-todo = Nič se ni spremenilo. Preverite, ali datoteka obstaja in jo je mogoče brati.
error-network-trust-unfit-what = V datoteki z overitelji ni uporabnih potrdil.
error-network-trust-unfit-todo = Nič se ni spremenilo. Potrebna je datoteka PEM z vsaj enim potrdilom.
error-network-certificate-unreadable-what = Datoteke s potrdilom tega računalnika ni mogoče prebrati.
error-network-certificate-unreadable-todo = Nič se ni spremenilo. Preverite, ali datoteka obstaja in jo je mogoče brati.
error-network-certificate-password-what = Geslo za potrdilo ni pravo.
error-network-certificate-password-todo = Nič se ni spremenilo. Preverite geslo in poskusite znova.
error-network-certificate-unfit-what = Datoteka ne vsebuje potrdila z njegovim ključem.
error-network-certificate-unfit-todo = Nič se ni spremenilo. Potrebna je datoteka PKCS#12 ali PEM s potrdilom in ključem.
error-network-no-tls-what = Ta računalnik ne more vzpostavljati varnih povezav.
error-network-no-tls-todo = Nič se ni spremenilo. Posodobite sistem ali prijavite težavo.
error-portal-timed-out-what = Portal ni odgovoril pravočasno.
error-portal-timed-out-todo = Nič se ni spremenilo. Poskusite znova čez nekaj minut.
error-portal-interrupted-what = Povezava s portalom se je prekinila.
error-portal-interrupted-todo = Nič se ni spremenilo. Preverite omrežje in poskusite znova.
error-portal-session-expired-what = Seja na portalu je potekla.
error-portal-session-expired-todo = S to zahtevo se ni nič spremenilo. Prijavite se znova: vrnili se boste sem.
error-portal-role-missing-what = Vaša vloga ne dovoljuje te operacije.
error-portal-role-missing-todo = Nič se ni spremenilo. Prosite skrbnika organizacije, naj vam dodeli vlogo za produkt Piattaforma pagoPA.
error-portal-other-institution-what = Portal javlja, da seja pripada drugi organizaciji.
error-portal-other-institution-todo = Nič se ni spremenilo. Vrnite se na izbiro organizacije in vstopite v pravo.
error-portal-type-not-allowed-what = Portal tega produkta ne omogoča tej vrsti organizacije.
error-portal-type-not-allowed-todo = Nič se ni spremenilo. Če menite, da organizaciji pripada, vprašajte podporo pagoPA.
error-portal-psp-code-missing-what = Na portalu manjka koda PSP te organizacije.
error-portal-psp-code-missing-todo = Nič se ni spremenilo. Prosite podporo pagoPA, naj vnese kodo PSP.
error-portal-prefix-unknown-what = Portal ne prepozna tega para ključev.
error-portal-prefix-unknown-todo = Nič se ni spremenilo. To je par stare vrste: za ponovno ustvarjanje se obrnite na podporo pagoPA.
error-portal-not-found-what = Portal ne najde zahtevanega.
error-portal-not-found-todo = Nič se ni spremenilo in tukaj ni bilo nič izbrisano. Osvežite seznam in poskusite znova.
error-portal-conflict-what = Portal javlja, da podobna zahteva že poteka ali je že izvedena.
error-portal-conflict-todo = Portachiavi ni ničesar spremenil. Preden poskusite znova, osvežite seznam.
error-portal-throttled-what = Portal je prejel preveč zahtev.
error-portal-throttled-todo = Nič se ni spremenilo. Počakajte nekaj minut in poskusite znova.
error-portal-malformed-what = Portal ni sprejel zahteve.
error-portal-malformed-todo = Nič se ni spremenilo. Spodnjo kodo sporočite svoji podpori.
error-portal-failed-what = Na portalu je prišlo do okvare.
error-portal-failed-todo = Nič se ni spremenilo. Poskusite znova čez nekaj časa: če se nadaljuje, sporočite kodo podpori pagoPA.
error-portal-unreadable-what = Odgovora portala ni mogoče prebrati.
error-portal-unreadable-todo = Nič se ni spremenilo in shranjeni ključi ostanejo na svojem mestu. Poskusite znova čez nekaj časa.
error-portal-key-refused-what = Portal ne prepozna tega ključa.
error-portal-key-refused-todo = Nič se ni spremenilo. Ključ je morda napačen, pravkar znova ustvarjen, začasno onemogočen ali pripada drugemu produktu: preverite ga na portalu Back office IO.
error-portal-key-not-allowed-what = Portal ne dovoli uporabe tega ključa od tod.
error-portal-key-not-allowed-todo = Nič se ni spremenilo. Ali to ni ključ Manage ali pa naslov IP tega omrežja ni med dovoljenimi za ta ključ: to preverite na portalu Back office IO, v razdelku »API Key«.
error-portal-outside-group-what = Ta storitev ni v skupini ključa Manage.
error-portal-outside-group-todo = Nič se ni spremenilo. Uporabite ključ Manage organizacije ali ključ prave skupine.
error-portal-certificate-needed-what = Za to organizacijo IO zahteva potrdilo odjemalca.
error-portal-certificate-needed-todo = Nič se ni spremenilo. Navedite ga v Nastavitvah, v polju »Potrdilo tega računalnika«.
error-portal-service-deleted-what = Ta storitev je bila izbrisana.
error-portal-service-deleted-todo = Nič se ni spremenilo. Izbrisana storitev na portalu nima več ključev; tukaj shranjeni ključi ostanejo.
error-portal-list-doubtful-what = Na seznamu portala ni nobenega ključa, tukaj pa so ključi shranjeni.
error-portal-list-doubtful-todo = Nič se ni spremenilo: zahteva ni bila poslana, ker bi lahko vplivala na ključe v uporabi. Poskusite znova, ko bodo spet na seznamu portala.
error-portal-list-behind-what = Portal še prikazuje ključ, ki je bil nedavno zamenjan.
error-portal-list-behind-todo = Nič se ni spremenilo: zahteva ni bila poslana, ker novega ključa ne bi bilo mogoče razlikovati. Poskusite znova čez nekaj minut.
error-keychain-locked-what = Zbirka ključev računalnika je zaklenjena.
error-keychain-locked-todo = Nič se ni spremenilo. Odklenite jo in poskusite znova.
error-keychain-dismissed-what = Zahteva za odklepanje zbirke ključev je bila zaprta.
error-keychain-dismissed-todo = Nič se ni spremenilo. Poskusite znova in vnesite geslo zbirke ključev.
error-keychain-no-service-what = Ta računalnik nima dejavne zbirke ključev.
error-keychain-no-service-todo = Nič se ni spremenilo. Zaženite ali namestite storitev zbirke ključev in poskusite znova.
error-keychain-no-collection-what = Ni privzete zbirke ključev.
error-keychain-no-collection-todo = Nič se ni spremenilo. Ustvarite jo v sistemskem programu za gesla in poskusite znova.
error-keychain-unknown-what = Zbirka ključev računalnika se je odzvala nepričakovano.
error-keychain-unknown-todo = Nič se ni spremenilo. Poskusite znova: če se nadaljuje, se odjavite iz računalnika in se znova prijavite.
error-keychain-timed-out-what = Zbirka ključev računalnika se ni odzvala pravočasno.
error-keychain-timed-out-todo = Nič se ni spremenilo. Preverite, ali v drugem oknu čaka na vaše geslo, nato poskusite znova.
error-keychain-entry-damaged-what = Vnos tega para v zbirki ključev je poškodovan.
error-keychain-entry-damaged-todo = Nič se ni spremenilo. Osvežite seznam: portal lahko znova da iste ključe.
error-keychain-entry-missing-what = V zbirki ključev ni tega para.
error-keychain-entry-missing-todo = Nič se ni spremenilo. Osvežite seznam: portal lahko znova da iste ključe.
error-keychain-not-kept-what = Zbirka ključev ni shranila tega, kar ji je bilo dano.
error-keychain-not-kept-todo = Na portalu se ni nič spremenilo in prej shranjeni ključi ostanejo. Preverite zbirko ključev in osvežite seznam.
error-ledger-unusable-what = Krajevnega arhiva programa Portachiavi ni mogoče brati ali vanj pisati.
error-ledger-unusable-todo = Noben ključ ni bil izbrisan. Preverite, da disk ni poln, in znova odprite Portachiavi: če ste zahtevali spremembo, bo seznam portala pokazal, ali je bila izvedena.
error-ledger-full-what = Disk je poln in v arhiv programa Portachiavi ni mogoče pisati.
error-ledger-full-todo = Na portalu se ni nič spremenilo. Sprostite prostor na disku in osvežite seznam: kar ni bilo mogoče zabeležiti, se povzame od tam.
error-ledger-read-only-what = Arhiv programa Portachiavi je mogoče brati, ne pa vanj pisati.
error-ledger-read-only-todo = Na portalu se ni nič spremenilo in shranjene ključe lahko še vedno pokažete in kopirate. Preverite dovoljenja mape programa Portachiavi in ga znova odprite.
error-ledger-damaged-what = Arhiv programa Portachiavi je poškodovan.
error-ledger-damaged-todo = Na portalu se ni nič spremenilo in ključi ostanejo v zbirki ključev računalnika. Zaprite in znova odprite Portachiavi: arhiv bo umaknjen na stran, seznam pa obnovljen iz zbirke ključev.
error-kept-not-noted-what = Sprememba je uspela in novi ključi so shranjeni, vendar arhiv tega ni mogel zabeležiti.
error-kept-not-noted-todo = Na portalu je sprememba izvedena in veljavni so ključi v zbirki ključev. Ne ponavljajte je: preverite prostor na disku in osvežite seznam, pa bo zabeležena sama.
error-refusal-not-noted-what = Portal je zavrnil zahtevo, vendar arhiv tega ni mogel zabeležiti.
error-refusal-not-noted-todo = Nič se ni spremenilo in prejšnji ključi ostanejo veljavni. Tukaj je zahteva označena kot nedokončana, dokler je ni mogoče zabeležiti: preverite prostor na disku in osvežite seznam.
error-clipboard-unusable-what = V odložišče ni mogoče pisati.
error-clipboard-unusable-todo = Nič se ni spremenilo. Poskusite znova ali pokažite ključ in ga kopirajte ročno.
error-product-already-generated-what = Ta produkt že ima svoj par ključev.
error-product-already-generated-todo = Nič se ni spremenilo. Najdete ga na strani »Ključi API«.
error-product-nodo-first-what = Najprej je treba ustvariti »Connessione con nodo«.
error-product-nodo-first-todo = Nič se ni spremenilo. Ustvarite ta par, nato se vrnite k temu produktu.
error-product-collaudo-first-what = Testno okolje te organizacije še ni dokončano.
error-product-collaudo-first-todo = Nič se ni spremenilo. Dokončajte testno okolje ali na strani »Pregled« navedite, da je bilo testiranje opravljeno drugje.
error-pair-absent-what = Tega para ključev ni več na seznamu portala.
error-pair-absent-todo = Nič se ni spremenilo in shranjeni par ostane tukaj. Osvežite seznam: če ga še vedno ni, vprašajte podporo pagoPA.
error-pair-changed-elsewhere-what = Medtem je nekdo drug spremenil ključ tega para.
error-pair-changed-elsewhere-todo = Zahteva ni bila poslana in Portachiavi ni ničesar spremenil. Novi ključi so shranjeni: preverite, kateri so v uporabi, nato zahtevo po potrebi pošljite znova.
error-pair-unknown-what = Ta par ključev ni med tukaj znanimi.
error-pair-unknown-todo = Nič se ni spremenilo. Osvežite seznam in poskusite znova.
error-key-in-use-what = Ta ključ je označen kot v uporabi.
error-key-in-use-todo = Zahteva ni bila poslana in nič se ni spremenilo. Če ga želite vseeno znova ustvariti, to zahtevajte še enkrat in vpišite davčno številko organizacije.
error-note-installed-at-unfit-what = V tej obliki tega ni mogoče shraniti.
error-note-installed-at-unfit-todo = Nič se ni spremenilo. Vpišite največ 80 znakov, brez prelomov vrstic in brez ključev.
error-note-owner-unfit-what = V tej obliki tega ni mogoče shraniti.
error-note-owner-unfit-todo = Nič se ni spremenilo. Vpišite največ 80 znakov, brez prelomov vrstic in brez ključev.
error-note-due-unfit-what = To ni dan v koledarju.
error-note-due-unfit-todo = Nič se ni spremenilo. Potrebni so dan, mesec in leto.
error-note-text-unfit-what = V tej obliki tega ni mogoče shraniti.
error-note-text-unfit-todo = Nič se ni spremenilo. Vpišite največ 1.000 znakov in nobenega ključa: ključi spadajo v zbirko ključev.
error-pair-still-listed-what = Kolikor je znano, je ta par ključev še na seznamu portala.
error-pair-still-listed-todo = Nič se ni spremenilo in ključi ostanejo v zbirki ključev. Osvežite seznam: odstraniti je mogoče samo par, ki ga ni več na seznamu portala.
error-confirmation-used-what = Ta zahteva je bila z isto potrditvijo že poslana.
error-confirmation-used-todo = Ni bila poslana še enkrat in nič drugega se ni spremenilo. Osvežite seznam, da vidite, kaj je z njo: če je še potrebna, jo pošljite od začetka.
error-operation-open-what = Obstaja že operacija, katere izid ni znan.
error-operation-open-todo = Ta zahteva ni bila poslana in nič se ni spremenilo. Osvežite seznam: takoj ko se druga razjasni, boste lahko poskusili znova.
error-generation-unknown-what = Ni znano, ali je bil par ključev ustvarjen.
error-generation-unknown-todo = Zahteva je bila poslana samo enkrat in je morda ustvarila par. Ne ponavljajte je: osvežite seznam, in če par obstaja, bo shranjen.
error-generation-not-kept-what = Par ključev je ustvarjen, vendar še ni shranjen.
error-generation-not-kept-todo = Na portalu par obstaja. Preverite zbirko ključev in osvežite seznam: par bo shranjen sam.
error-regeneration-unknown-what = Ni znano, ali je bil ključ znova ustvarjen.
error-regeneration-unknown-todo = Zahteva je bila poslana samo enkrat in je morda spremenila ključ: shranjeni morda ne deluje več. Ne ponavljajte je: osvežite seznam.
error-regeneration-not-kept-what = Ključ je znova ustvarjen, vendar novi še ni shranjen.
error-regeneration-not-kept-todo = Na portalu se je ključ spremenil in stari ne deluje več. Preverite zbirko ključev in osvežite seznam: novi bo shranjen sam.
error-unknown-institution-what = Ta organizacija ni med tukaj znanimi.
error-unknown-institution-todo = Nič se ni spremenilo. Vrnite se na izbiro organizacije in poskusite znova z omrežjem.
error-owner-unknown-what = Nedokončana operacija zadeva organizacijo ali storitev, ki od tod ni več dosegljiva.
error-owner-unknown-todo = Nič se ni spremenilo. Vstopite v organizacijo ali znova dodajte ključ Manage storitve: izid bo preverjen samodejno.
error-unknown-request-what = Portachiavi ni razumel zahteve svojega okna.
error-unknown-request-todo = Nič se ni spremenilo. Zaprite in znova odprite Portachiavi: če se nadaljuje, prijavite težavo.
error-demo-not-started-what = Predstavitveni portal se ni zagnal.
error-demo-not-started-todo = Nič se ni spremenilo. Zaprite in znova odprite Portachiavi.
error-portal-not-chosen-what = Portal še ni bil izbran.
error-portal-not-chosen-todo = Nič se ni spremenilo. Izberite »Izhod« in nato, kje želite začeti.
error-portal-signed-out-what = V Area Riservata se še niste prijavili.
error-portal-signed-out-todo = Nič se ni spremenilo in shranjeni ključi ostanejo na voljo. Za vstop se prijavite.
error-sign-in-closed-what = Prijava je bila prekinjena: okno je bilo zaprto.
error-sign-in-closed-todo = Nič se ni spremenilo. Ko želite začeti znova, se prijavite.
error-sign-in-window-what = Prijavno okno se ne odpre.
error-sign-in-window-todo = Nič se ni spremenilo. Znova zaženite Portachiavi ali pa se prijavite v brskalniku in sem prilepite naslov, na katerega pridete.
error-sign-in-no-landing-what = Prilepljeni naslov ni tisti, na katerega vodi prijava.
error-sign-in-no-landing-todo = Nič se ni spremenilo. Kopirajte celoten naslov strani, ki se odpre ob izbiri okolja, vključno z delom za #id=.
error-sign-in-token-over-what = Portal ne sprejme te prijave: velja 15 minut in morda jo je porabila že odprta stran.
error-sign-in-token-over-todo = Nič se ni spremenilo. Vrnite se na portal, znova vstopite v okolje in prilepite novi naslov.
error-sign-in-other-place-what = Prijava je prispela v drugo organizacijo ali okolje ali pa z drugo identiteto.
error-sign-in-other-place-todo = Nič se ni spremenilo. Če želite delati tam, se vrnite na izbiro organizacije in se prijavite od tam.
error-portal-busy-what = Portachiavi še čaka na odgovor portala za to organizacijo.
error-portal-busy-todo = Ta zahteva ni bila poslana in nič se ni spremenilo. Poskusite znova čez nekaj časa.
error-folder-unusable-what = Portachiavi ne more uporabiti mape, v kateri hrani svoj arhiv.
error-folder-unusable-todo = Nič se ni spremenilo in noben ključ ni bil izbrisan. Preverite, da je mapa vaša, da je vanjo mogoče pisati in da disk ni poln, nato poskusite znova.
error-already-open-what = Portachiavi je v tem računalniku že odprt.
error-already-open-todo = Nič se ni spremenilo. Drugo okno se ni odzvalo: uporabite ga ali zaprite, nato poskusite znova.
error-manage-key-missing-what = V zbirki ključev tega ključa Manage ni ali pa ga ni več mogoče prebrati.
error-manage-key-missing-todo = Nič se ni spremenilo in shranjeni ključi API storitev ostanejo. Kopirajte ključ s portala Back office IO in ga prilepite z gumbom »Zamenjaj« na strani »Ključi Manage«.
error-export-too-large-what = Datoteka je prevelika, da bi bila izvoz ključev.
error-export-too-large-todo = Nič ni bilo shranjeno. Izberite datoteko zip, preneseno s portala Back office IO.
error-export-password-wrong-what = Geslo za to datoteko ni pravo.
error-export-password-wrong-todo = Nič ni bilo shranjeno. Vpišite geslo, izbrano ob izvozu, in poskusite znova.
error-export-damaged-what = Datoteka je poškodovana ali ni datoteka zip.
error-export-damaged-todo = Nič ni bilo shranjeno. Znova prenesite izvoz in poskusite znova.
error-export-unknown-what = Datoteka ni izvoz ključev Manage.
error-export-unknown-todo = Nič ni bilo shranjeno. Izberite datoteko zip, preneseno s portala Back office IO, s strani »I tuoi enti«.
error-export-not-written-what = Izvožene datoteke ni mogoče zapisati.
error-export-not-written-todo = Nič se ni spremenilo. Preverite, da je v mapo s prenosi mogoče pisati in da disk ni poln, nato poskusite znova.
error-settings-unusable-what = Nastavitev ni mogoče shraniti.
error-settings-unusable-todo = Nastavitve ostanejo, kot so bile; spremenilo se je lahko samo geslo, če ste ga vpisali. Preverite, da disk ni poln in da je v mapo programa Portachiavi mogoče pisati, nato poskusite znova.
error-settings-unfit-what = Shranjenih nastavitev takih, kot so, ni mogoče uporabiti.
error-settings-unfit-todo = Nič se ni spremenilo in dokler niso popravljene, povezave s pravimi portali ni. Odprite Nastavitve: kar ni v redu, je tam označeno.
error-settings-address-invalid-what = Naslov ni veljaven.
error-settings-address-invalid-todo = Nič se ni spremenilo. Potreben je naslov, kot je https://portale.ente.it, brez uporabniškega imena in brez »?« ali »#«.
error-settings-host-invalid-what = Eno od imen ni veljavno.
error-settings-host-invalid-todo = Nič se ni spremenilo. Potrebna so celotna imena, kot je idp.ente.it, brez https:// in brez zvezdic.
error-settings-seconds-invalid-what = Čas ni veljaven.
error-settings-seconds-invalid-todo = Nič se ni spremenilo. Potrebno je celo število sekund v navedenih mejah.
error-settings-user-invalid-what = Uporabniško ime ni veljavno.
error-settings-user-invalid-todo = Nič se ni spremenilo. Uporabniško ime ne sme vsebovati dvopičja: geslo ima svoje polje.
error-settings-environments-alike-what = Testno in proizvodno okolje ne moreta imeti istega naslova.
error-settings-environments-alike-todo = Nič se ni spremenilo. Za vsako okolje vpišite njegov naslov: ključi enega niso ključi drugega.
error-settings-password-invalid-what = Gesla ni mogoče shraniti.
error-settings-password-invalid-todo = Nič se ni spremenilo. Ima lahko največ 256 znakov, brez prelomov vrstic.
error-policy-unfit-what = Tega, kar je vaša organizacija določila za Portachiavi, ni mogoče prebrati.
error-policy-unfit-todo = Nič se ni spremenilo. Dokler to ni popravljeno, se Portachiavi ne poveže s portali; shranjene ključe lahko pokažete in kopirate. Obvestite skrbnika tega računalnika.
error-demo-forbidden-what = Vaša organizacija ne dovoli predstavitve v tem računalniku.
error-demo-forbidden-todo = Nič se ni spremenilo. Odprite Portachiavi brez zahteve za predstavitev.
