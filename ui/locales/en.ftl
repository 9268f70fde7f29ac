### The window's texts in English. Product names and what a portal shows only in Italian stay as they are.

## Words

-app = Portachiavi

environment-name = { $environment ->
    [collaudo] Test
   *[produzione] Production
}
slot-name = { $slot ->
    [primary] primary
   *[secondary] secondary
}
institution = Institution
environment = Environment
product = Product
key = Key
tax-code = Tax code
subscription = Subscription
cancel = Cancel
back = Back
close = Close
toast-close = Close the message: { $message }
retry = Try again
starting = Portachiavi is opening…
time-just-now = just now
manual-name = in the manual: { $name }
support-code = Support code

## Window titles

title-starting = { -app }
title-unusable = { -app }
title-first-run = Welcome - { -app }
title-institutions = Select your institution - { -app }
title-overview = Overview - { $institution }
title-keys = API keys - { $institution } - { environment-name }
title-io = IO: Manage keys - { -app }
title-services = IO services - { $key }
title-service = { $service } - IO - { environment-name }
title-all-keys = All keys - { -app }
title-history = Activity - { -app }
title-settings = Settings - { -app }
title-connection = Check the connection - { -app }
title-generate = API key generation - { $institution } - { environment-name }

## Header

product-reserved-area = Area Riservata
product-pagopa = Piattaforma pagoPA
product-io = IO
menu-label = Product: { $current }. Change
menu-environment = pagoPA { environment-name }
menu-closed = The Test environment must be completed first
menu-unknown = Not yet known whether it is open
change-institution = Change institution
change-manage-key = (change Manage key)
leave = Leave
demo = Demo
portal-asking = Asking the portal…
portal-reachable = Portal reachable
portal-offline = Offline
portal-troubled = The portal answers with an error
portal-as-of = stored keys as of { $moment }
nav-label = Sections
nav-overview = Overview
nav-keys = API keys
nav-institutions = Institutions
nav-io = IO
nav-manage-keys = Manage keys
nav-pagopa = pagoPA institutions
nav-services = Services
nav-all-keys = All keys
nav-service = API keys
nav-history = Activity
nav-settings = Settings
other-hosts = Non-standard addresses

## Messages

messages-heading = Messages
messages-open-label = { $count ->
    [0] Messages
    [one] Messages: one new
   *[other] Messages: { $count } new
}
messages-none = What { -app } tells you in passing stays here until you leave. There is nothing yet.
messages-forget = Clear

## First run

first-run-heading = Your API keys, safe on this computer
first-run-lead = Portachiavi generates and regenerates the API keys of pagoPA and of IO services just as the portal does, and stores every pair in the operating system’s keychain. The keys remain available even offline.
first-run-question = Where do you want to start?
first-run-demo = Try it with the demo portal
first-run-demo-hint = Invented institutions and a portal simulated inside this computer: nothing you do reaches pagoPA.
first-run-demo-enter = Open the demo
first-run-pagopa = pagoPA, with your digital identity
first-run-pagopa-hint = The real API keys of your institutions, in Test and in Production: you sign in to the Area Riservata with SPID or CIE, in a window of the portal itself.
first-run-pagopa-enter = Open pagoPA
first-run-io = IO, with your Manage key
first-run-io-hint = Your institution’s real services on IO: list them, and show, copy and regenerate their API keys. Only the Manage key is needed, without signing in with your digital identity.
first-run-io-enter = Open IO
unofficial = Unofficial application, not affiliated with PagoPA S.p.A. Version { $version }.

## Signing in

sign-in = Sign in with SPID or CIE
sign-in-short = Sign in to the Area Riservata
sign-in-heading = Sign-in to the Area Riservata
sign-in-window-title = Complete the sign-in in the portal’s window
sign-in-window-body = Sign in with SPID or CIE as usual: the window closes by itself. Its title always tells you whose page you are looking at.
sign-in-paste-title = The portal’s window is closed
sign-in-paste-body = You can sign in from your browser, and paste the address you arrive at below.
sign-in-show = Show the window
sign-in-cancel = Cancel
sign-in-paste = Window not working? Sign in from your browser
sign-in-paste-1 = In your browser go to the Area Riservata, choose the institution, then { product-pagopa } and the environment.
sign-in-paste-2 = As soon as the page starts loading, press Esc and copy the whole address: it ends with #id= and a long series of characters.
sign-in-paste-3 = Paste it here. It is valid for 15 minutes, only for that institution and that environment: treat it like a password.
sign-in-address = Address you arrived at
sign-in-address-send = Sign in with this address
session-open = Signed in
session-left = Session: { $left } left
session-renewed = The session renews itself for as long as you stay signed in. The current one ends at { $time }.
session-not-renewed = The session ends at { $time }: after that you sign in again.
time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}

## Entes

institutions-heading = Select your institution
institutions-lead = Choose the institution whose API keys you want to manage.
institutions-search = Search for the institution by name or tax code
institutions-search-clear = Clear the search
institutions-list = Institutions
institutions-count = { $count ->
    [one] One institution
   *[other] { $count } institutions
}
institutions-none-found = No institution matches the search. Try part of the name, or the tax code.
institutions-none = The portal lists no institution for you. Ask an administrator of the institution to add you in the Area Riservata.
institutions-asking = Asking the portal for your institutions…
institutions-unknown = Your institutions are not known yet.
institutions-enter = Enter

## Panoramica

overview-lead = The active products of { $institution }.
overview-active = Active products
overview-manage = Manage
overview-manage-label = Manage { product-pagopa }
overview-no-role = You have no role to manage this product.
overview-card-lead = The keys with which the institution connects to pagoPA services.
overview-pairs = { $pairs ->
    [0] no pair stored here
    [one] one pair stored here
   *[other] { $pairs } pairs stored here
}
overview-not-direct = According to the portal, the institution does not connect to the platform itself: there is no API Key page there for it, and its partner takes care of it.
overview-others = { $count ->
    [one] The institution also has { $names }: it is managed in the Area Riservata.
   *[other] The institution also has { $names }: they are managed in the Area Riservata.
}
overview-closed = opens when the Test environment is complete
overview-io-lead = The API keys of the services that the institution offers to citizens in the IO app.
overview-io-only = single environment, with the Manage key
overview-manage-io = Manage { product-io }
overview-asking = Reading the institution’s products…

## The ente

institution-open = Institution details
institution-role = Your role
institution-kind = Type of institution
institution-type = { $type ->
    [PA] Public administration
    [GSP] Public service provider
    [SCP] Publicly controlled company
    [PSP] Payment service provider
    [PT] Technology partner
    [PRV] Private entity
    [AS] Insurance company
   *[other] { $type }
}
institution-mail = PEC
institution-address = Address
institution-id = Identifier in the Area Riservata
institution-kept = These are the details stored here: the portal has not answered for this institution yet.
maintenance-announced = Notice from the portal
maintenance-closed = The portal says it is under maintenance
maintenance-silent = It says nothing more. You can still carry out operations, but the portal may not answer.

## Environment

environment-heading = Which environment do you want to enter?
environment-lead = Each environment of { product-pagopa } has its own keys: those of one are not valid in the other.
environment-collaudo = Test environment
environment-collaudo-hint = For trying things out without consequences.
environment-produzione = Production environment
environment-produzione-hint = The product in use, with real payments.
environment-produzione-missing = { $count ->
    [one] Opens when the Test environment is complete. Still missing there: { $missing }.
   *[other] Opens when the Test environment is complete. Still missing there: { $missing }.
}
environment-produzione-unknown = It is not yet known whether the Test environment is complete.
environment-waive = Testing was done elsewhere
environment-enter = Enter
waive-heading = Was testing done elsewhere?
waive-lead = Confirm only if this institution’s Test API keys have already been generated and tried out outside { -app }, for example from the portal.
waive-effect = Production opens at once for this institution. No key is generated or changed.
waive-confirm = I confirm, open Production

## API Key

keys-heading = API keys
keys-lead = The keys with which the institution connects to pagoPA services in the { environment-name } environment.
keys-generated = Generated API keys
keys-generate = Generate API key
keys-generate-first = Generate API key, the first of this institution
keys-empty = This institution has no API keys in the { environment-name } environment yet.
keys-empty-as-of = On { $moment }, the last time the portal answered, this institution had no API keys in the { environment-name } environment. The current situation is not known.
keys-unread = The portal has answered, but not everything is known yet: this institution may still have API keys in the { environment-name } environment.
keys-unknown = The portal has not answered: it is not known whether this institution already has API keys in the { environment-name } environment.
keys-asking = Asking the portal for the API keys…
keys-reading = Reading the stored keys…
keys-refreshing = Refreshing…
keys-as-of = Last refreshed: { $moment }
keys-refresh = Refresh
keys-change-elsewhere = Another change is in progress: you can generate or regenerate as soon as it ends.

## A pair

pair-kept = Stored in the keychain
pair-not-kept = Not stored
pair-not-kept-body = The keychain does not have this pair yet: before it can be shown or used, the portal has to answer while the keychain is unlocked.
pair-not-listed = No longer listed
pair-not-listed-body = The portal’s last complete list did not have this pair. It has not been deleted here, but it may no longer be valid, and it cannot be regenerated. If it is no longer needed, it can be removed.
pair-not-listed-io = The portal no longer gives out this service’s keys. These have not been deleted: they can still be shown and used, but they may no longer be valid, and they cannot be regenerated. If they are no longer needed, they can be removed.
pair-confirmed = confirmed { $ago }
pair-never-confirmed = never compared with the portal
key-label = { $slot ->
    [primary] Primary API key
   *[secondary] Secondary API key
}
io-key-label = { $slot ->
    [primary] Primary API key
   *[secondary] Secondary API key
}
key-hidden = Key hidden
key-changed = changed on { $day } ({ $ago })
key-changed-elsewhere = Changed elsewhere
key-changed-elsewhere-on = changed elsewhere on { $day } ({ $ago })
key-changing = Regenerating…
key-uncertain = Outcome uncertain
key-uncertain-body = The regeneration of the { slot-name } key was started, but it is not known whether it succeeded: the stored key may no longer work. There is no need to request it again: refresh, and { -app } checks again automatically.
key-show = Show
key-show-label = Show the { slot-name } key of { $product }
key-hide = Hide
key-hide-label = Hide the { slot-name } key of { $product }
key-use = Use this key
key-use-label = Use this key: { slot-name }, { $product }
key-regenerate = Regenerate
key-regenerate-label = Regenerate the { slot-name } key of { $product }
key-verify = Verify
key-verify-label = Verify the { slot-name } key of { $product }
copied = The { slot-name } key of { $product } has been copied. The clipboard will be cleared in { $seconds } seconds.

## Verifying a key

check-asking = Asking whether the key is accepted…
check-again = Not accepted yet: the key is new, and it may take a little while before it is recognised.
check-again-when = { $pause ->
    [one] Trying again in one second
   *[other] Trying again in { $pause } seconds
}, for at most { $left ->
    [one] one more second
   *[other] { $left } more seconds
}.
check-stop = Stop
check-stop-label = Stop verifying the { slot-name } key of { $product }
check-taken-title = It is accepted.
check-taken-body = The { slot-name } key opens { $product } in the { environment-name } environment. If one of your programs is being refused, it is using another key or another address: compare them with “Where these keys are used”. Verifying tests the key, and nothing else.
check-taken-io = The portal accepts the { slot-name } key of { $product }. This only proves that the key is valid: it says nothing about the authorised addresses or the state of the service.
check-not-yet-title = The key is good, but the institution is not enabled yet.
check-not-yet-body = pagoPA recognises the { slot-name } key, but does not yet let it use { $product } for this institution. Try again later: if nothing changes, contact pagoPA support.
check-not-yet-fresh = This happens with a new key, until all pagoPA systems know it: meanwhile use the other key of the pair, unless it is new too. Verify again in a few minutes.
check-refused-title = It is not accepted here.
check-refused-body = For { $product } in the { environment-name } environment the { slot-name } key is not valid: each key is valid only for its own product and in its own environment. It may have been regenerated elsewhere: refresh the list and verify again. If that is not enough, use the other key of the pair and regenerate this one.
check-refused-fresh = The key is new, and after a minute of attempts { $product } does not yet recognise it in the { environment-name } environment: it may take longer. Meanwhile use the other key of the pair, unless it is new too, and verify again in a few minutes.
check-silent-title = It is not known whether it is accepted.
check-silent-body = pagoPA’s answer says nothing about the key: the service or the network may have failed. Try again shortly; if it continues, contact pagoPA support.
verify-heading = Verify in Production
verify-call = Call
verify-effect = { $method ->
    [GET] The call only reads: it changes nothing.
   *[POST] The call sends an empty request, which pagoPA rejects without processing it: it changes nothing.
}
verify-repeated = If the key is new and not accepted yet, the call is repeated for at most one minute.
verify-only-there = The key goes only to this address, in the { $header } header.
verify-confirm = Verify

## Where keys are used

usage = Where these keys are used
usage-label = Where these keys are used: { $product }
usage-asking = Looking up the addresses…
usage-unknown = This pair is of a type that { -app } does not know: it cannot be verified from here, and it is not known which addresses it opens.
usage-opens = { $count ->
    [one] Address they open
   *[other] Addresses they open
}
usage-header = The key is sent in the header
usage-try = Try a key from a terminal
usage-copy-key = Copy the key with “Use this key”.
usage-set = Put it in a variable, so that it does not stay in the command history: type the command, press Enter, paste the key and press Enter again. It is not visible while you paste it.
usage-bash = Bash or Zsh
usage-powershell = PowerShell
usage-call = In the same terminal, paste this line. The key is not in it: it is taken from the variable.
usage-call-powershell = In PowerShell write curl.exe instead of curl, and NUL instead of /dev/null.
usage-copy = Copy the line
usage-copy-label = Copy the line with cURL for { $product }
usage-copied = cURL line copied. The key is not in it.
usage-result = The line prints { $statuses } if the key is accepted, 401 if it is not. When you are done, close the terminal: the variable disappears with it.

## Generate

generate-heading = API key generation
generate-lead = Choose the product type: the portal generates the key pair, primary and secondary, and { -app } stores it.
generate-product = Product type
generate-choose = Choose a product
generate-option-already = { $name } (already generated)
generate-option-nodo = { $name } (Connessione con nodo first)
generate-option-manual = { $name } (in the manual: { $manual })
generate-chosen-manual = In the manual it is called “{ $name }”.
generate-why-nodo = Available after “Connessione con nodo”, which has to be generated first:
generate-why-already = Already generated, one pair per product:
generate-all-done = All the products of this institution already have their key pair.
generate-no-choices = It is not known yet which products this institution can generate.
generate-busy = The portal is generating the pair: it may take a minute.
generate-confirm = Generate API key
generated-title = Key pair generated: { $product }.
generated-body = The primary and the secondary key are in the keychain, ready to use.
generated-elsewhere = Pair generated and stored: { $product }, { $institution }, { environment-name }.

## Regenerate

regenerate-heading = Regenerate API key
regenerate-warning = The current { slot-name } key stops working at once.
regenerate-body = { $slot ->
    [primary] The secondary key stays valid and does not change. The new primary key goes into the keychain and will be ready to use.
   *[secondary] The primary key stays valid and does not change. The new secondary key goes into the keychain and will be ready to use.
}
regenerate-produzione = You are in Production: the systems that use this key can no longer connect until they receive the new one.
regenerate-io = IO has only Production, with no Test environment to try in: whoever sends messages with this key can no longer do so until they receive the new one.
regenerate-confirm = Regenerate
regenerated-title = The { slot-name } key of { $product } has been regenerated.
regenerated-body = { $slot ->
    [primary] The new one is in the keychain, ready to use. The secondary key is still the same.
   *[secondary] The new one is in the keychain, ready to use. The primary key is still the same.
}
regenerated-despite-body = The portal answered with an error, but the key had already changed: Portachiavi has read the new one and put it in the keychain, ready to use. The old one no longer works; the other is still the same.
regenerated-elsewhere = The { slot-name } key has been regenerated and stored: { $product }, { $institution }, { environment-name }.

## Notes on a pair

note-in-use = In use
note-in-use-at = In use · { $place }
note-owner-is = Contact: { $owner }
note-due-by = { $days ->
    [0] To be renewed by today
    [1] To be renewed by tomorrow
   *[other] To be renewed by { $day }
}
note-due-past = { $days ->
    [one] One day overdue
   *[other] { $days } days overdue
}
note-open = Notes
note-open-label = Notes on the pair of { $product }
note-lead = They stay on this computer, and the portal does not see them. Do not write any key here: keys belong in the keychain.
note-which = Which key is in use
note-in-use-which = { $slot ->
    [primary] The primary
    [secondary] The secondary
   *[none] Neither
}
note-installed-at = Where it is installed
note-installed-at-hint = For example the business application or the server that uses it.
note-owner = Contact
note-owner-hint = Who takes care of it.
note-due = Renew by
note-due-hint = You are reminded from two weeks before.
note-text = Note
note-text-hint = What needs to be remembered about this pair.
note-save = Save
note-saved = Notes on { $product } saved.

## Regenerating a key in use

regenerate-in-use = This key is marked as in use.
regenerate-in-use-at = This key is in use: { $place }.
regenerate-in-use-stops = Everything that uses it stops at once, and stays stopped until it receives the new key.
regenerate-in-use-other = { $slot ->
    [primary] It is usually better to regenerate the secondary key first, install it in place of this one, and only then regenerate the primary.
   *[secondary] It is usually better to regenerate the primary key first, install it in place of this one, and only then regenerate the secondary.
}
regenerate-typed = Type the institution’s tax code to confirm

## Remove a pair that is listed no more

remove = Remove…
remove-label = Remove from this computer the pair of { $product }
remove-heading = Remove the key pair?
remove-warning = The two keys are removed from this computer’s keychain, and this cannot be undone.
remove-effect = No request is made to the portal. If it lists this pair again, the keys will come back with the next refresh.
remove-history = The activity of this pair stays in the log.
remove-confirm = Remove
removed-title = Key pair removed: { $product }.
removed-body = The two keys are no longer in this computer’s keychain. Nothing has changed on the portal.

## IO: Manage keys

io-heading = IO Manage keys
io-lead = A Manage key reaches the IO services of an institution, or of one of its groups, and their API keys.
io-keys = Stored keys
io-reading = Reading the stored Manage keys…
io-services-known = { $services ->
    [0] no service known yet
    [one] one service known
   *[other] { $services } services known
}
io-added = added on { $day }
manage-key = Manage key
manage-key-what = What is a Manage key?
manage-key-what-body = It is the key with which an institution manages its IO services from a program: it gives access to the list of services and to the API keys of each one. { -app } stores it in this computer’s keychain and sends it only to IO.
manage-key-where = Where to find it
manage-key-where-enter = Enter the Area Riservata for the institution and open the App IO product.
manage-key-where-copy = In “Overview”, or under “API Keys”, copy the primary or secondary Manage key: either will do.
manage-key-where-paste = Paste it here, with a name to recognise it by.
manage-key-where-group = The Manage key of a group reaches only the services of that group. You can add as many as you need.
manage-key-add = Add a Manage key
import-open = Import an export file
import-heading = Import the keys of managed institutions
import-lead = The IO back office exports the Manage keys of the institutions you are the aggregator of (page “I tuoi enti”) to a password-protected zip file. Portachiavi stores them all in this computer’s keychain, each with the institution’s tax code.
import-file = Export zip file
import-choose = Choose the file
import-no-file = no file chosen
import-password = Password chosen for the export
import-lacks = The file and its password are needed.
import-confirm = Import
import-running = { $count ->
    [0] Reading the file…
    [one] One key stored so far…
   *[other] { $count } keys stored so far…
}
import-kept-so-far = { $count ->
    [one] The first key in the file is stored; the others are not.
   *[other] The first { $count } keys in the file are stored; the others are not.
}
imported-title = { $count ->
    [one] One Manage key imported.
   *[other] { $count } Manage keys imported.
}
imported-left = { $count ->
    [one] For one institution another key is already stored: it has not been replaced. If the one in the file is newer, use “Replace”.
   *[other] For { $count } institutions another key is already stored: these have not been replaced. If the ones in the file are newer, use “Replace”.
}
imported-body = The imported keys are in this computer’s keychain. Delete the export file now: anyone who also has the password can read them.
manage-key-add-lead = Before storing it, { -app } asks IO whether it accepts it. Nothing changes on the portal.
manage-key-replace-heading = Replace the Manage key
manage-key-replace-lead = A Manage key is rotated in the IO back office, under “API Keys”, not here. After rotating it, paste the new one: it takes the place of the stored one if IO accepts it.
manage-key-name = Name
manage-key-name-hint = For example the name of the institution or of the group.
manage-key-name-lacks = Enter a name to recognise it by.
manage-key-value = Manage key
manage-key-value-hint = Spaces and line breaks around the key are removed.
manage-key-value-lacks = Paste the key.
manage-key-show-label = Show the key you are pasting
manage-key-demo = The demo uses these invented keys, which open nothing else:
manage-key-demo-few = Comune di Esempio, 3 services
manage-key-demo-few-key = 00030003000300030003000300030001
manage-key-demo-many = An institution with 1,000 services
manage-key-demo-many-key = 10001000100010001000100010000001
manage-key-checking = Asking IO whether it accepts the key…
manage-key-save = Add
manage-key-open = Open
manage-key-open-label = Open the services of { $name }
manage-key-replace = Replace
manage-key-replace-label = Replace the Manage key { $name }
manage-key-remove = Remove
manage-key-remove-label = Remove the Manage key { $name }
manage-key-remove-heading = Remove the Manage key?
manage-key-remove-lead = The Manage key is removed from this computer’s keychain. Nothing changes on IO, and the key stays valid.
manage-key-remove-effect = The services’ API keys that are already stored stay in the keychain: they come back into view when you add a Manage key that reaches them.
manage-key-remove-confirm = Remove
manage-key-added-title = Manage key added: { $name }.
manage-key-added-body = IO accepts it, and it is stored in the keychain.
manage-key-replaced-title = Manage key replaced: { $name }.
manage-key-replaced-body = IO accepts the new one, and it is stored in the keychain.
manage-key-removed-title = Manage key removed: { $name }.
manage-key-removed-body = The services’ API keys remain stored.

## IO: services

service = Service
number = { $number }
service-state = { $state ->
    [draft] Draft
    [submitted] In review
    [approved] Active
    [rejected] Changes requested
    [deleted] Deleted
   *[unknown] Unknown state
}
services-heading = Services of { $key }
services-as-of = Last refreshed: { $moment }
services-search = Search for a service by name, institution or ID
services-states = State
services-all = All
services-list = Services
services-count = { $all ->
    [one] One service
   *[other] { $all } services
}
services-count-of = { $found } of { $all } services
services-progress = { $found ->
    [0] Asking IO for the services…
    [one] One service so far…
   *[other] { $found } services so far…
}
services-pause = { $seconds ->
    [one] The portal asks for a pause of one second.
   *[other] The portal asks for a pause of { $seconds } seconds.
}
services-offline = { $moment ->
    [never] The list of services has not yet arrived in full.
   *[other] Below are the services known as of { $moment }: the stored keys can be shown and used.
}
services-empty-but-known-title = The portal lists no services
services-unreadable-title = { $count ->
    [one] One item in the portal’s list cannot be read
   *[other] { $count } items in the portal’s list cannot be read
}
services-unreadable-body = In each there may be a service that is missing here. Nothing that was already known has been changed or deleted.
services-none = This Manage key reaches no services.
services-none-found = No service matches. Try part of the name, the institution or the ID, or another state.
services-unknown = It is not known yet which services this Manage key reaches.
service-not-listed = No longer listed
service-back = All services
service-id = ID
service-keys = API keys of the service
service-pair = Key pair
service-only-produzione = IO has only Production: there is no Test environment to try in before regenerating.
service-keys-unknown = The portal has not given the keys of this service: none is stored yet.
service-deleted-title = This service has been deleted.
service-deleted-body = The portal no longer gives out its keys. Nothing has been deleted here.
service-deleted-kept = The portal no longer gives out its keys. Those stored here stay, and can be shown and used.
service-deleted-none = No key of this service is stored.
service-addresses = Authorised IP addresses
service-addresses-any = No limit: the keys can be used from any address.
service-addresses-where = You change them in the service, from the IO back office.

## What the portal's answer had of its own

answer-offline = { $moment ->
    [never] The portal has not answered for this page yet.
   *[other] Below are the keys stored as of { $moment }: they can be shown and used.
}
answer-empty-but-known-title = The portal lists no keys
answer-empty-but-known-body = However, some are stored here. It may be a portal failure: nothing has been deleted. Try again shortly.
answer-behind-title = { $count ->
    [one] The portal still shows a key that has already been replaced
   *[other] The portal still shows { $count } keys that have already been replaced
}
answer-behind-body = Its parts do not agree yet: the most recent key stays stored. Refresh the list in a few minutes.
answer-not-kept-title = Not all the keys listed by the portal have been stored
answer-not-kept-body = The computer’s keychain did not take them, or did not give them back as they had been given to it. Those stored before have not been deleted. Check the keychain and refresh the list.
answer-unreadable-title = { $count ->
    [one] One line from the portal cannot be read
   *[other] { $count } lines from the portal cannot be read
}
answer-unreadable-body = The others are below. Of those that cannot be read, nothing has been changed or deleted.
answer-without-keys-title = { $count ->
    [one] One pair arrived without usable keys
   *[other] { $count } pairs arrived without usable keys
}
answer-without-keys-body = The keys stored before stay in place.
answer-settled-title = { $count ->
    [one] One pending operation has been concluded
   *[other] { $count } pending operations have been concluded
}
answer-settled-body = The keys below are the valid ones.
answer-unsettled-title = { $count ->
    [one] The outcome of one operation is not known yet
   *[other] The outcome of { $count } operations is not known yet
}
answer-unsettled-body = { -app } asks the portal about it automatically, and never sends the request again.
unsettled-ask-at = { $time ->
    [soon] It will be asked again shortly.
   *[other] It will be asked again at { $time }.
}
unsettled-ask = Ask now
unsettled-asking = Asking the portal…
settled-told = { $count ->
    [one] 1 operation has been settled.
   *[other] { $count } operations have been settled.
}
found-told = { $count ->
    [one] Found 1 entry in the keychain.
   *[other] Found { $count } entries in the keychain.
}
drifted-title = { $count ->
    [one] One key has been changed elsewhere
   *[other] { $count } keys have been changed elsewhere
}
drifted-key = { $product } ({ slot-name })
drifted-body = { $count ->
    [one] Somebody else has regenerated it. The new one is already stored here; the systems that still have the old one no longer work. Check where it is installed.
   *[other] Somebody else has regenerated them. The new ones are already stored here; the systems that still have the old ones no longer work. Check where they are installed.
}

## Keychain

keychain-locked-title = The computer’s keychain is locked
keychain-locked-body = The stored keys are still there, but they cannot be shown, used or changed until you unlock it.
keychain-dismissed-title = The keychain is still locked
keychain-dismissed-body = The password prompt was closed. The stored keys are still there: unlock it whenever you like.
keychain-no-service-title = This computer has no active keychain
keychain-no-service-body = Start or install a keychain service: GNOME Keyring, KWallet, or KeePassXC with “Secret Service Integration” enabled. Then press “Try again”. No key is generated or changed until it can be stored.
keychain-no-default-collection-title = The keychain has no default collection
keychain-no-default-collection-body = Without one, it has nowhere to store the keys. Create it from here: the system itself asks you for the password to protect it with. No key has been deleted.
keychain-hung-title = The computer’s keychain is not responding
keychain-hung-body = The request made to it was stopped after 5 seconds, and nothing has been lost. Restart the keychain service, or log out of the computer and back in; then press “Try again”. There is no need to reopen { -app }.
keychain-unknown-title = The computer’s keychain responds in an unexpected way
keychain-unknown-body = The keys cannot be shown or used until it works again, but none has been deleted. Log out of the computer and back in, then press “Try again”.
keychain-unlock = { $state ->
    [locked] Unlock the keychain
    [dismissed] Unlock again
   *[no_default_collection] Create the collection
}
keychain-prompting = Waiting for your password…
keychain-asking = Asking…
keychain-retry-label = Try again with the keychain

## Archive

archive-set-aside-title = The { -app } archive was damaged
archive-set-aside-body = It has been set aside in its folder, under the name { $file }. The list is rebuilt from what the keychain holds: no key has been deleted. Enter the institution to refresh it with the portal.
archive-read-only-title = The { -app } archive can only be read
archive-read-only-body = Everything that is stored can be shown and copied. Generating, regenerating and removing are not possible, because they could not be recorded. Check the permissions of the { -app } folder and reopen the application.
archive-newer-title = The archive belongs to a newer version of { -app }
archive-newer-body = Everything that is stored can be shown and copied. Generating, regenerating and removing are not possible, because they could not be recorded. Install the newer version.
archive-full-title = The disk is full: the { -app } archive cannot be written
archive-full-body = Everything that is stored can be shown and copied. Generating, regenerating and removing are not possible, because they could not be recorded. Free up disk space and reopen { -app }.
archive-unchangeable = Not possible while the { -app } archive cannot be written: changes could not be recorded.
archive-close = Close the notice about the archive

## Attività

history-heading = Activity
history-lead = What has been requested, changed or noticed from this computer.
history-reading = Reading the activity…
history-empty = There is no activity yet: the first is recorded when you enter an environment of an institution, or add a Manage key.
history-when = Time
history-what = What
history-where = Where
history-prints = Fingerprint
history-outcome-head = Outcome
history-age = { $moment } ({ $ago })
history-then = then
history-prints-body = Fingerprints are not keys: they only serve to see whether a key has changed.
history-slot = { slot-name } key
history-found = { $count ->
    [0] no entry in the keychain
    [one] one entry from the keychain
   *[other] { $count } entries from the keychain
}
history-deed = { $deed ->
    [generation_asked] Generation requested
    [generation_done] Pair generated
    [generation_not_done] Generation not carried out
    [regeneration_asked] Regeneration requested
    [regeneration_done] Key regenerated
    [regeneration_not_done] Regeneration not carried out
    [pair_found] Pair found on the portal
    [changed_elsewhere] Key changed elsewhere
    [not_listed] Pair no longer listed by the portal
    [listed_again] Pair listed by the portal again
    [pair_removed] Pair removed from this computer
    [in_use_marked] Key marked as in use
    [in_use_unmarked] Key no longer marked as in use
    [note_changed] Notes changed
    [manage_key_kept] Manage key stored
    [manage_key_removed] Manage key removed
    [archive_set_aside] Archive damaged
    [archive_begun] Archive started
   *[other] Event that this version does not know
}
history-outcome = { $outcome ->
    [waiting] Pending
    [asked] Requested
    [done] Succeeded
    [not_done] Not carried out
    [elsewhere] Elsewhere
    [kept] Stored
    [not_listed] Not listed
    [listed] Listed
    [removed] Removed
    [noted] Noted
    [set_aside] Set aside
   *[begun] Started
}
history-note-part = { $part ->
    [installed_at] where it is installed
    [owner] contact
    [due] due date
   *[text] note
}
history-more = Show more
history-export = Export CSV
history-exported = Activity exported, without keys, to { $file }.
history-checking = Checking the log…
history-whole = { $events ->
    [0] Log intact, no events yet.
    [one] Log intact: one event.
   *[other] Log intact: { $events } events.
}
history-unsealed = { $count ->
    [one] The latest is not sealed yet.
   *[other] The latest { $count } are not sealed yet.
}
history-seal-unseen = The seal is checked when the keychain is unlocked.
history-other-seal = The seal of the log does not match.
history-other-seal-body = Either the log has been rewritten, or this keychain is not the one it was sealed with. The stored keys are not affected.
history-broken = The log has been modified from event { $from } onwards.
history-broken-body = From there on it is no longer reliable. The stored keys are not affected: refresh the list to compare them with the portal.

## Tutte le chiavi

all-keys-heading = All keys
all-keys-lead = The key pairs stored on this computer, of all institutions.
all-keys-pairs = { $total ->
    [one] One pair
   *[other] { $total } pairs
}
all-keys-found = { $total ->
    [0] No pair out of { $of }
    [one] One pair out of { $of }
   *[other] { $total } pairs out of { $of }
}
all-keys-of-entes = { $institutions ->
    [one] from one institution
   *[other] from { $institutions } institutions
}
all-keys-search = Institution, tax code, product, note
all-keys-search-label = Search all keys by institution, tax code, product or note
all-keys-filters = Filters and order
all-keys-realm-label = Environment
all-keys-realm = { $realm ->
    [collaudo] pagoPA Test
    [produzione] pagoPA Production
    [io] IO
   *[all] All environments
}
all-keys-state-label = State
all-keys-state = { $state ->
    [not_kept] Not stored
    [uncertain] Outcome uncertain
    [not_listed] No longer listed
    [changed_elsewhere] Changed elsewhere
    [never_confirmed] Never compared
    [confirmed] Confirmed
   *[all] All states
}
all-keys-use-label = Use
all-keys-use = { $use ->
    [marked] Marked as in use
    [unmarked] Not marked as in use
   *[all] In use or not
}
all-keys-age-label = Age and due date
all-keys-age = { $age ->
    [older_90] Older than 3 months
    [older_180] Older than 6 months
    [older_365] Older than a year
    [due_30] To be regenerated within 30 days
    [due_0] To be regenerated by today
   *[all] Of any age
}
all-keys-order-label = Order
all-keys-order = { $order ->
    [institution] Sort by institution
    [product] Sort by product
    [rotated] Sort by regeneration
    [confirmed] Sort by confirmation
   *[due] Sort by due date
}
all-keys-clear = Clear the filters
all-keys-export = Export (CSV)
all-keys-exported = All pairs exported, without keys, to { $file }.
all-keys-exported-some = The pairs found were exported, without keys, to { $file }.
all-keys-column = { $column ->
    [institution] Institution
    [product] Product
    [environment] Environment
    [use] In use
    [rotated] Regenerated
    [state] State
   *[open] Actions
}
all-keys-io-service = IO service
all-keys-unmarked = not marked
all-keys-due = by { $day }
all-keys-overdue = was due by { $day }
all-keys-age-unknown = date not known
all-keys-state-chip = { $state ->
    [not_kept] Not stored
    [uncertain] Outcome uncertain
    [not_listed] No longer listed
   *[changed_elsewhere] Changed elsewhere
}
all-keys-open = Open
all-keys-open-label = Open { $product } of { $institution }, { $realm ->
    [collaudo] Test
    [produzione] Production
   *[io] IO
}
all-keys-reading = Reading the stored keys…
all-keys-none = There are no keys here yet.
all-keys-none-body = Enter an environment of an institution, or open an IO service: the pairs that the portal lists are stored automatically, and you find them here even offline.
all-keys-none-found = No pair matches.
all-keys-none-found-body = Try part of the name, the tax code or the product, or clear the filters.
pair-manual-name = In the manual
pair-rotated = Regenerated
pair-compared = Comparison
pair-in-use = In use
pair-owner = Contact
pair-due = Renew by
pair-note = Note
pair-to-page = Go to the API keys page
pair-to-service = Go to the service
pair-no-way = This institution’s page is not known yet: it opens once you have chosen the institution from the portal.
pair-no-way-io = No stored Manage key reaches this service: to regenerate or verify these keys, add one on the “Manage keys” page.

## Settings

settings-heading = Settings
settings-lead = How { -app } looks, and how this computer reaches the real portals.
settings-portals = How the portals are reached
settings-portals-lead = This is for the real portals: the demo stays inside the computer and does not need it.
appearance-heading = Appearance
appearance-language = Language
appearance-language-system = Same as the system ({ $language })
appearance-language-changed = From here on { -app } speaks English.
appearance-theme = Colours
appearance-theme-system = Same as the system
appearance-theme-light = Light
appearance-theme-dark = Dark
appearance-palette = Style
appearance-palette-classic = The portal’s of today
appearance-palette-next = The portal’s new one, coming soon
settings-reading = Reading the settings…
settings-locked = Set by your organisation
settings-network = Network
settings-proxy = Proxy
proxy-system = The system’s
proxy-system-hint = Like the other programs on this computer.
proxy-none = None
proxy-none-hint = Direct connection to the portals.
proxy-address = A specific address
proxy-address-hint = For example the one that the network’s PAC file would give.
setting-proxy = Proxy address
setting-proxy-hint = For example http://proxy.ente.it:8080. Proxies that ask for NTLM or Kerberos need an intermediary program on this computer.
setting-proxy-user = Proxy user name
setting-proxy-user-hint = Only if the proxy asks for it.
password-proxy = Proxy password
password-client-certificate = Certificate password
password-kept = { $kept ->
    [yes] A password is stored in the keychain: leave empty to keep it.
    [no] It is stored in this computer’s keychain, never in a file.
   *[unknown] It is not known yet whether one is stored: the keychain is not ready.
}
password-forget = { $of ->
    [proxy] Remove the proxy password from the keychain
   *[client_certificate] Remove the certificate password from the keychain
}
setting-extra-trust = Additional certification authorities
setting-extra-trust-hint = Full path of a PEM file. It is added to the system’s authorities: a certificate is always verified.
setting-client-certificate = Certificate of this computer
setting-client-certificate-hint = Full path of a PKCS#12 file, or of a PEM file with its key. Needed only if the network or IO asks for it.
settings-timeouts = Timeouts
settings-timeouts-lead = In seconds, from { $least } to { $most }. Where a field is empty, the time shown applies; for IO, reading and changing normally stop at half of it.
setting-connect-timeout = Connecting
setting-connect-timeout-hint = Before a request is sent.
setting-read-timeout = Reading
setting-read-timeout-hint = Lists and details.
setting-change-timeout = Changing
setting-change-timeout-hint = Generating and regenerating.
settings-addresses = Portal addresses
settings-addresses-lead = To be changed only if your organisation reaches the portals through addresses of its own. They always begin with https://, and as long as one differs from the usual one, this is shown at the top of every page.
setting-area-riservata = Area Riservata, pages
setting-area-riservata-hint = Where you sign in.
setting-area-riservata-api = Area Riservata, services
setting-area-riservata-api-hint = What its pages call.
setting-collaudo-pages = Test, pages
setting-collaudo-pages-hint = Where you arrive after signing in.
setting-collaudo-api = Test, services
setting-collaudo-api-hint = Where keys are generated and regenerated.
setting-collaudo-runtime = Test, use of the keys
setting-collaudo-runtime-hint = Where a key is verified.
setting-produzione-pages = Production, pages
setting-produzione-pages-hint = Where you arrive after signing in.
setting-produzione-api = Production, services
setting-produzione-api-hint = Where keys are generated and regenerated.
setting-produzione-runtime = Production, use of the keys
setting-produzione-runtime-hint = Where a key is verified.
setting-io = IO
setting-io-hint = Services and keys of IO.
setting-sign-in-hosts = Other sign-in hosts
setting-sign-in-hosts-hint = Names such as idp.ente.it, one per line, through which the sign-in may pass besides those already known.
settings-sign-out = When you save, you are signed out of the Area Riservata: next time you will have to sign in again. The stored keys stay.
settings-save = Save
settings-saved = Settings saved.
settings-saved-body = They apply from the next connection. If you were signed in to the Area Riservata, you have been signed out.

## Connection check

connection-heading = Check the connection
connection-lead = The path to the portal, one step at a time: if it stops, you see where and what to do. The check changes nothing and sends no key.
connection-demo = In the demo, the portal inside this computer is checked: proxy and certificates play no part here.
connection-check = Check
connection-checking = Following the path to the portal…
connection-passed = The portal { $host } can be reached.
connection-ends = The path stops here: { $hop ->
    [name] name on the network
    [connection] proxy or direct connection
    [tls] security
    [portal] portal
    [clock] clock
   *[session] sign-in
}.
connection-copy = Copy the report
connection-copied = Report copied: it contains no keys, passwords, user names or file paths.
hop-name = { $hop ->
    [name] Name on the network (DNS)
    [connection] Proxy or direct connection
    [tls] Security (TLS)
    [portal] Portal
    [clock] Clock
   *[session] Sign-in
}
hop-state = { $state ->
    [passed] passed
    [doubtful] to be checked
    [failed] not passed
   *[left_out] not checked
}
hop-took = { $ms } ms
hop-addresses = { $count ->
    [one] Found one address.
   *[other] Found { $count } addresses.
}
hop-direct = Direct connection, without a proxy.
hop-through = Through the proxy { $proxy }.
hop-protected = { $version }, with a certificate issued by “{ $issuer }”.
hop-answered = It answers, version { $version }.
hop-ahead = { $way ->
    [-1] This computer is { $seconds } s behind the portal.
    [0] This computer’s time is the same as the portal’s.
   *[1] This computer is { $seconds } s ahead of the portal.
}
hop-clock-todo = Set the date and time: with such a difference a sign-in may seem to have expired.
hop-signed-in = The sign-in is valid.
hop-issuer = It was issued by “{ $issuer }”.
hop-left-out = { $why ->
    [ended] The check stopped earlier.
   *[nothing] There is nothing to check here.
}

## This computer

computer-heading = This computer
computer-tray = Icon near the clock
computer-tray-hint = It tells how the portal responds and how many operations are pending, never a key. If you close the window, { -app } stays there: to close it, use “Quit” in the icon’s menu.
computer-tray-not-offered = This desktop does not show icons near the clock.
computer-notifications = Notifications when a long task ends
computer-notifications-hint = Only while you are looking at another window. A notification never contains a key.

## About

about-heading = About { -app }
about-unofficial = Unofficial application, not affiliated with PagoPA S.p.A.
about-version = Version
about-tauri = Tauri
about-web-view = Page engine
about-keychain = Keychain access
about-system = Operating system
about-licence = Licence
about-fonts = The fonts Titillium Web and DM Mono are under the SIL Open Font License 1.1.
about-libraries = The libraries and their licences are in the file THIRD-PARTY installed with { -app }: on Linux in /usr/share/doc/portachiavi.
about-copy = Copy for support
about-copied = Information copied. You can paste it into a support request.

## The shell: beside the clock, in notifications, in the menu of macOS

shell-tray-open = Open { -app }
shell-tray-quit = Quit
shell-tray-portal-unknown = Portal not asked yet
shell-tray-portal-asking = Asking the portal…
shell-tray-portal-reachable = Portal reachable
shell-tray-portal-offline = Portal not reachable
shell-tray-unsettled = { $count ->
    [0] No pending operations
   *[other] Pending operations: { $count }
}
shell-settled = { $count ->
    [one] One pending operation has been concluded
   *[other] { $count } pending operations have been concluded
}
shell-settled-body = The portal has told how it went. Open { -app } to see.
shell-services-listed = The list of IO services is up to date
shell-services-listed-body = { $count ->
    [one] One service is in the list.
   *[other] { $count } services are in the list.
}
shell-keys-imported = Import finished
shell-keys-imported-body = { $count ->
    [0] No Manage key has been stored.
    [one] One Manage key has been stored.
   *[other] { $count } Manage keys have been stored.
}
shell-menu-about = About { -app }
shell-menu-settings = Settings…
shell-menu-hide = Hide { -app }
shell-menu-hide-others = Hide Others
shell-menu-show-all = Show All
shell-menu-quit = Quit { -app }
shell-menu-edit = Edit
shell-menu-undo = Undo
shell-menu-redo = Redo
shell-menu-cut = Cut
shell-menu-copy = Copy
shell-menu-paste = Paste
shell-menu-select-all = Select All
shell-menu-view = View
shell-menu-zoom-in = Zoom In
shell-menu-zoom-out = Zoom Out
shell-menu-zoom-back = Actual Size
shell-menu-full-screen = Full Screen
shell-menu-window = Window
shell-menu-minimise = Minimise
shell-menu-maximise = Zoom
shell-menu-close-window = Close Window

## Keyboard and palette

keycap-control = Ctrl
keycap-enter = Enter
keycap-escape = Esc
keycap-home = Home
keycap-end = End
shortcut-palette = Search everywhere: commands, institutions, services
shortcut-search = Go to the page’s search
shortcut-refresh = Refresh the page with the portal
shortcut-back = Go back
shortcut-overview = Open the institution’s Overview
shortcut-keys = Return to the API keys page
shortcut-all-keys = Open All keys
shortcut-history = Open Activity
shortcut-settings = Open Settings
shortcut-help = Open this page
shortcut-zoom = Zoom in, zoom out, back to normal
shortcut-choose = Choose a command and run it
shortcut-list = Move between rows
shortcut-menu = Move between items
shortcut-close = Close without doing anything
shortcut-in-anywhere = everywhere
shortcut-in-page = on the pages that have it
shortcut-in-palette = in Search everywhere
shortcut-in-list = in lists
shortcut-in-menu = in the product menu
shortcut-in-dialog = in dialogs and menus
palette-heading = Search everywhere
palette-search = Search for a command, an institution or a service
palette-list = Commands
palette-count = { $count ->
    [0] No results
    [one] One result
   *[other] { $count } results
}
palette-none = No command matches. Try other words: “regenerate secondary”, the name of an institution, a tax code.
palette-group-recent = Recently used
palette-group-keys = Keys on this page
palette-group-page = This page
palette-group-go = Go to
palette-group-pairs = All keys
palette-group-institutions = Institutions
palette-group-services = IO services
palette-group-other = Other
palette-key-move = to choose
palette-key-choose = to run
palette-key-close = to close
palette-refresh = Refresh this page
palette-to-keys = Return to the API keys page
palette-institutions = Search for an institution
palette-io = IO: Manage keys
palette-services = Search the services of { $key }
palette-environment = { $institution } - { environment-name }
palette-export = Export the activity to CSV
palette-unlocked = The keychain is already unlocked
palette-leave = Leave this portal
palette-words-show = see view display reveal
palette-words-copy = copy clipboard
palette-words-verify = test check try
palette-words-regenerate = rotate change replace renew
palette-words-unlock = password
palette-words-help = guide support shortcuts keyboard

## Aiuto

title-help = Help - { -app }
help-heading = Help
help-lead = The things done most often, and how to do them without a mouse.
help-first = The first key
help-first-body = Choose the institution, then “{ overview-manage }” in Overview and the Test environment. Press “{ keys-generate }” and start with “Connessione con nodo”: the other products become available afterwards. The pair goes straight into this computer’s keychain.
help-rotate = Changing a key without stopping anything
help-rotate-body = Every pair has two keys, primary and secondary, and both of them work. Change the one that is not in use first:
help-rotate-1 = Regenerate the key that your systems do not use. The other does not change.
help-rotate-2 = Press “{ key-verify }”: a key that has just been regenerated may need a few minutes.
help-rotate-3 = Put it into your systems with “{ key-use }”, in place of the previous one, and check that they work.
help-rotate-4 = Only now regenerate the other, which nobody needs any more.
help-offline = When the portal or the network is not there
help-offline-body = The stored keys can always be shown and copied. The page says how recent they are. Generating, regenerating and verifying need the portal.
help-kept = What is stored, and where
help-kept-body = The keys are only in the operating system’s keychain. A key can be seen only while you show it, and the clipboard forgets it by itself.
help-kept-else = The { -app } folder holds the list of pairs, the activity and the settings, without keys. If the portal does not answer, or no longer lists a pair, nothing is deleted here.
help-ask = Whom to ask
help-ask-body = For an error of the portal, write to pagoPA or IO support with the support code that you find in the message. For the network and the proxy, ask whoever manages this computer.
help-ask-report = “{ connection-heading }”, in Settings, finds where the connection stops and prepares a report without keys or passwords. Never send a key to anyone, not even to support.
help-keys = The keyboard
help-keys-lead = Every command can be reached with Tab. The shortcuts do nothing while you are typing in a field or when a dialog is open, and none of them changes a key without asking for confirmation.
help-keys-what = What it does
help-keys-keys = Keys
help-keys-where = Where
help-character-keys = Also use the single keys / and ?
help-character-keys-about = Turn them off if you dictate to the computer, or if you press them by mistake. F1 and the other shortcuts remain.

## Errors: what happened, and what to do (which says whether anything changed)

error-portal-unreachable-what = The portal cannot be reached.
error-portal-unreachable-todo = Nothing has changed. Check the network and try again: the stored keys remain usable.
error-portal-name-not-found-what = The portal’s name cannot be found on the network.
error-portal-name-not-found-todo = Nothing has changed. Check the network and the DNS, then try again: the stored keys remain usable.
error-portal-connect-timed-out-what = The connection to the portal was not established in time.
error-portal-connect-timed-out-todo = Nothing has changed. Check the network and the firewall, then try again.
error-portal-connect-reset-what = The connection to the portal was closed before it began.
error-portal-connect-reset-todo = Nothing has changed. It may be a firewall: check the network and try again.
error-portal-proxy-unreachable-what = The network’s proxy cannot be reached.
error-portal-proxy-unreachable-todo = Nothing has changed. Check the proxy in “Settings” or in the system, and try again.
error-portal-proxy-login-needed-what = The network’s proxy asks for a user name and password.
error-portal-proxy-login-needed-todo = Nothing has changed. Enter the user name and password in “Settings”; if they are already there, ask your network administrator.
error-portal-proxy-refused-what = The network’s proxy does not let anything through to the portal.
error-portal-proxy-refused-todo = Nothing has changed. Ask your network administrator to allow this address.
error-portal-untrusted-what = The portal’s certificate comes from an authority that this computer does not trust.
error-portal-untrusted-todo = Nothing has changed. If the network inspects traffic, ask for its authority’s certificate and specify it in “Settings”.
error-portal-certificate-of-other-host-what = The certificate received belongs to another address.
error-portal-certificate-of-other-host-todo = Nothing has changed. It is not the portal that answered: check the network and try again.
error-portal-certificate-out-of-date-what = The portal’s certificate is not valid on this date.
error-portal-certificate-out-of-date-todo = Nothing has changed. Check the computer’s date and time, then try again.
error-portal-client-certificate-refused-what = This computer’s certificate was not accepted.
error-portal-client-certificate-refused-todo = Nothing has changed. Check which certificate is required and try again.
error-portal-tls-failed-what = A secure connection to the portal could not be opened.
error-portal-tls-failed-todo = Nothing has changed. Check the network and try again.
error-portal-network-page-what = A page of the network answered instead of the portal.
error-portal-network-page-todo = If it was a change, it is not known whether anything has changed: Portachiavi will ask the portal. Sign in to the network (for example from its welcome page), then try again.
error-portal-dependency-refused-what = One part of the portal refused another that was asking on your behalf.
error-portal-dependency-refused-todo = If it was a change, it is not known whether anything has changed: Portachiavi will ask the portal. Try again in a few minutes.
error-network-proxy-invalid-what = The proxy address is not valid.
error-network-proxy-invalid-todo = Nothing has changed. It must be an address such as http://proxy.ente.it:8080, without a user name.
error-network-trust-unreadable-what = The file of certification authorities cannot be read.
error-network-trust-unreadable-todo = Nothing has changed. Check that the file exists and can be read.
error-network-trust-unfit-what = The file of authorities contains no usable certificates.
error-network-trust-unfit-todo = Nothing has changed. It must be a PEM file with at least one certificate.
error-network-certificate-unreadable-what = The file of this computer’s certificate cannot be read.
error-network-certificate-unreadable-todo = Nothing has changed. Check that the file exists and can be read.
error-network-certificate-password-what = The certificate password is not correct.
error-network-certificate-password-todo = Nothing has changed. Check the password and try again.
error-network-certificate-unfit-what = The file does not contain a certificate with its key.
error-network-certificate-unfit-todo = Nothing has changed. It must be a PKCS#12 file, or a PEM file with certificate and key.
error-network-no-tls-what = This computer cannot open secure connections.
error-network-no-tls-todo = Nothing has changed. Update the system or report the problem.
error-portal-timed-out-what = The portal did not answer in time.
error-portal-timed-out-todo = Nothing has changed. Try again in a few minutes.
error-portal-interrupted-what = The connection to the portal was interrupted.
error-portal-interrupted-todo = Nothing has changed. Check the network and try again.
error-portal-session-expired-what = The session with the portal has expired.
error-portal-session-expired-todo = Nothing has changed with this request. Sign in again: you will come back here.
error-portal-role-missing-what = Your role does not allow this operation.
error-portal-role-missing-todo = Nothing has changed. Ask an administrator of the institution to give you a role for Piattaforma pagoPA.
error-portal-other-institution-what = The portal says that the session belongs to another institution.
error-portal-other-institution-todo = Nothing has changed. Go back to the choice of institution and enter the right one.
error-portal-type-not-allowed-what = The portal does not grant this product to this type of institution.
error-portal-type-not-allowed-todo = Nothing has changed. If you think the institution is entitled to it, ask pagoPA support.
error-portal-psp-code-missing-what = The portal does not have this institution’s PSP code.
error-portal-psp-code-missing-todo = Nothing has changed. Ask pagoPA support to register the PSP code.
error-portal-prefix-unknown-what = The portal does not recognise this key pair.
error-portal-prefix-unknown-todo = Nothing has changed. It is a pair of an old type: to regenerate it, contact pagoPA support.
error-portal-not-found-what = The portal cannot find what was requested.
error-portal-not-found-todo = Nothing has changed, and nothing has been deleted here. Refresh the list and try again.
error-portal-conflict-what = The portal says that a similar request is already in progress or has already been carried out.
error-portal-conflict-todo = Nothing has been changed from here. Refresh the list before trying again.
error-portal-throttled-what = The portal has received too many requests.
error-portal-throttled-todo = Nothing has changed. Wait a few minutes and try again.
error-portal-malformed-what = The portal did not accept the request.
error-portal-malformed-todo = Nothing has changed. Report the code below to your support contact.
error-portal-failed-what = The portal had an internal failure.
error-portal-failed-todo = Nothing has changed. Try again shortly: if it continues, report the code to pagoPA support.
error-portal-unreadable-what = The portal’s answer cannot be read.
error-portal-unreadable-todo = Nothing has changed, and the stored keys stay in place. Try again shortly.
error-portal-key-refused-what = The portal does not recognise this key.
error-portal-key-refused-todo = Nothing has changed. It may be wrong, just regenerated, suspended or of another product: check it in the IO back office.
error-portal-key-not-allowed-what = The portal does not allow this key to be used from here.
error-portal-key-not-allowed-todo = Nothing has changed. Either it is not a Manage key, or this network’s IP address is not among those authorised for the key: check it in the IO back office, under “API Keys”.
error-portal-outside-group-what = This service is not in the group of the Manage key.
error-portal-outside-group-todo = Nothing has changed. Use the institution’s Manage key or that of the right group.
error-portal-certificate-needed-what = For this institution IO requires a client certificate.
error-portal-certificate-needed-todo = Nothing has changed. Specify it in “Settings”, under “Certificate of this computer”.
error-portal-service-deleted-what = This service has been deleted.
error-portal-service-deleted-todo = Nothing has changed. A deleted service no longer has keys on the portal; those stored here stay.
error-portal-list-doubtful-what = The portal lists no keys, but some are stored here.
error-portal-list-doubtful-todo = Nothing has changed: the request was not sent, because it might affect keys in use. Try again when the portal lists them again.
error-portal-list-behind-what = The portal still shows a key that was replaced recently.
error-portal-list-behind-todo = Nothing has changed: the request was not sent, because the new key could not be told apart. Try again in a few minutes.
error-keychain-locked-what = The computer’s keychain is locked.
error-keychain-locked-todo = Nothing has changed. Unlock it and try again.
error-keychain-dismissed-what = The prompt to unlock the keychain was closed.
error-keychain-dismissed-todo = Nothing has changed. Try again and enter the keychain password.
error-keychain-no-service-what = This computer has no active keychain.
error-keychain-no-service-todo = Nothing has changed. Start or install a keychain service and try again.
error-keychain-no-collection-what = The keychain has no default collection.
error-keychain-no-collection-todo = Nothing has changed. Create one with the system’s password program and try again.
error-keychain-unknown-what = The computer’s keychain responded in an unexpected way.
error-keychain-unknown-todo = Nothing has changed. Try again: if it continues, log out of the computer and back in.
error-keychain-timed-out-what = The computer’s keychain did not respond in time.
error-keychain-timed-out-todo = Nothing has changed. Check whether it is waiting for your password in another window, then try again.
error-keychain-entry-damaged-what = This pair’s entry in the keychain is damaged.
error-keychain-entry-damaged-todo = Nothing has changed. Refresh the list: the portal can give the same keys again.
error-keychain-entry-missing-what = This pair is not in the keychain.
error-keychain-entry-missing-todo = Nothing has changed. Refresh the list: the portal can give the same keys again.
error-keychain-not-kept-what = The keychain did not store what it was given.
error-keychain-not-kept-todo = Nothing has changed on the portal, and the keys stored before stay. Check the keychain and refresh the list.
error-ledger-unusable-what = Portachiavi’s local archive cannot be read or written.
error-ledger-unusable-todo = No key has been deleted. Check that the disk is not full and reopen Portachiavi: if you had requested a change, the portal’s list will tell whether it took place.
error-ledger-full-what = The disk is full, and the Portachiavi archive cannot be written.
error-ledger-full-todo = Nothing has changed on the portal. Free up disk space and refresh the list: what could not be recorded is recovered from there.
error-ledger-read-only-what = The Portachiavi archive can be read but not written.
error-ledger-read-only-todo = Nothing has changed on the portal, and the stored keys can still be shown and copied. Check the permissions of the Portachiavi folder and reopen the application.
error-ledger-damaged-what = The Portachiavi archive is damaged.
error-ledger-damaged-todo = Nothing has changed on the portal, and the keys stay in the computer’s keychain. Close and reopen Portachiavi: the archive is set aside and the list rebuilt from the keychain.
error-kept-not-noted-what = The change succeeded and the new keys are stored, but the archive could not record it.
error-kept-not-noted-todo = The change exists on the portal, and the keys in the keychain are the valid ones. Do not repeat it: check the disk space and refresh the list, and it will be recorded automatically.
error-refusal-not-noted-what = The portal refused the request, but the archive could not record it.
error-refusal-not-noted-todo = Nothing has changed, and the previous keys remain valid. Here the request appears as pending until it can be recorded: check the disk space and refresh the list.
error-clipboard-unusable-what = The clipboard cannot be written to.
error-clipboard-unusable-todo = Nothing has changed. Try again, or show the key and copy it by hand.
error-product-already-generated-what = This product already has its key pair.
error-product-already-generated-todo = Nothing has changed. You will find it on the “API keys” page.
error-product-nodo-first-what = “Connessione con nodo” has to be generated first.
error-product-nodo-first-todo = Nothing has changed. Generate that pair, then come back to this product.
error-product-collaudo-first-what = The Test environment of this institution is not complete yet.
error-product-collaudo-first-todo = Nothing has changed. Complete the Test environment, or indicate from “Overview” that testing was done elsewhere.
error-pair-absent-what = The portal no longer lists this key pair.
error-pair-absent-todo = Nothing has changed, and the stored pair stays here. Refresh the list: if it is still missing, ask pagoPA support.
error-pair-changed-elsewhere-what = Meanwhile somebody else has changed a key of this pair.
error-pair-changed-elsewhere-todo = The request was not sent and nothing has been changed from here. The new keys are stored: check which are in use, then request it again if still needed.
error-pair-unknown-what = This key pair is not among those known here.
error-pair-unknown-todo = Nothing has changed. Refresh the list and try again.
error-key-in-use-what = This key is marked as in use.
error-key-in-use-todo = The request was not sent and nothing has changed. If you want to regenerate it all the same, request it again and type the institution’s tax code.
error-note-installed-at-unfit-what = It cannot be stored like this.
error-note-installed-at-unfit-todo = Nothing has changed. Enter at most 80 characters, without line breaks and without keys.
error-note-owner-unfit-what = It cannot be stored like this.
error-note-owner-unfit-todo = Nothing has changed. Enter at most 80 characters, without line breaks and without keys.
error-note-due-unfit-what = It is not a day of the calendar.
error-note-due-unfit-todo = Nothing has changed. Day, month and year are needed.
error-note-text-unfit-what = It cannot be stored like this.
error-note-text-unfit-todo = Nothing has changed. Enter at most 1,000 characters, and no key: keys belong in the keychain.
error-pair-still-listed-what = As far as is known, the portal still lists this key pair.
error-pair-still-listed-todo = Nothing has changed, and the keys stay in the keychain. Refresh the list: only a pair that the portal no longer lists can be removed.
error-confirmation-used-what = This request had already been sent, with the same confirmation.
error-confirmation-used-todo = It was not sent a second time and nothing else has changed. Refresh the list to see what became of it: if it is still needed, request it anew.
error-operation-open-what = There is already an operation whose outcome is not known.
error-operation-open-todo = This request was not sent and nothing has changed. Refresh the list: as soon as the other one is settled, you can try again.
error-generation-unknown-what = It is not known whether the key pair was generated.
error-generation-unknown-todo = The request was sent only once and may have created the pair. Do not repeat it: refresh the list, and if the pair exists it will be stored.
error-generation-not-kept-what = The key pair was generated, but it is not stored yet.
error-generation-not-kept-todo = The pair exists on the portal. Check the keychain and refresh the list: it will be stored automatically.
error-regeneration-unknown-what = It is not known whether the key was regenerated.
error-regeneration-unknown-todo = The request was sent only once and may have changed the key: the stored one may no longer work. Do not repeat it: refresh the list.
error-regeneration-not-kept-what = The key was regenerated, but the new one is not stored yet.
error-regeneration-not-kept-todo = On the portal the key has changed and the old one no longer works. Check the keychain and refresh the list: the new one will be stored automatically.
error-unknown-institution-what = This institution is not among those known here.
error-unknown-institution-todo = Nothing has changed. Go back to the choice of institution and try again with a network connection.
error-owner-unknown-what = A pending operation concerns an institution or a service that can no longer be reached from here.
error-owner-unknown-todo = Nothing has changed. Enter the institution, or add the service’s Manage key again: the outcome will be asked for automatically.
error-unknown-request-what = Portachiavi did not understand the request from its own window.
error-unknown-request-todo = Nothing has changed. Close and reopen Portachiavi: if it continues, report the problem.
error-demo-not-started-what = The demo portal did not start.
error-demo-not-started-todo = Nothing has changed. Close and reopen Portachiavi.
error-portal-not-chosen-what = No portal has been chosen yet.
error-portal-not-chosen-todo = Nothing has changed. Press “Leave” and choose where to start.
error-portal-signed-out-what = You have not signed in to the Area Riservata yet.
error-portal-signed-out-todo = Nothing has changed, and the stored keys remain available. Sign in to enter.
error-sign-in-closed-what = The sign-in was interrupted: the window was closed.
error-sign-in-closed-todo = Nothing has changed. Sign in whenever you want to start again.
error-sign-in-window-what = The sign-in window does not open.
error-sign-in-window-todo = Nothing has changed. Restart Portachiavi, or sign in from your browser and paste here the address you arrive at.
error-sign-in-no-landing-what = The address you pasted is not the one that the sign-in leads to.
error-sign-in-no-landing-todo = Nothing has changed. Copy the whole address of the page that opens when you choose the environment, including the part after #id=.
error-sign-in-token-over-what = The portal does not accept this sign-in: it is valid for 15 minutes, and a page already opened may have used it up.
error-sign-in-token-over-todo = Nothing has changed. Go back to the portal, enter the environment again and paste the new address.
error-sign-in-other-place-what = The sign-in arrived at another institution or environment, or with another identity.
error-sign-in-other-place-todo = Nothing has changed. To work there, go back to the choice of institution and sign in from that one.
error-portal-busy-what = Portachiavi is still waiting for an answer from the portal for this institution.
error-portal-busy-todo = This request was not sent and nothing has changed. Try again shortly.
error-folder-unusable-what = Portachiavi cannot use the folder in which it keeps its archive.
error-folder-unusable-todo = Nothing has changed and no key has been deleted. Check that the folder is yours, that it is writable and that the disk is not full, then try again.
error-already-open-what = Portachiavi is already open on this computer.
error-already-open-todo = Nothing has changed. The other window did not respond: use it or close it, then try again.
error-manage-key-missing-what = This Manage key is missing from the keychain, or can no longer be read.
error-manage-key-missing-todo = Nothing has changed, and the stored API keys of the services stay. Copy the key from the IO back office and paste it with “Replace”, on the “Manage keys” page.
error-export-too-large-what = The file is too large to be the export of the keys.
error-export-too-large-todo = Nothing has been stored. Choose the zip file downloaded from the IO back office.
error-export-password-wrong-what = The password is not the one for this file.
error-export-password-wrong-todo = Nothing has been stored. Enter the password chosen at the time of the export and try again.
error-export-damaged-what = The file is damaged, or is not a zip file.
error-export-damaged-todo = Nothing has been stored. Download the export again and try again.
error-export-unknown-what = The file is not the export of the Manage keys.
error-export-unknown-todo = Nothing has been stored. Choose the zip file downloaded from the IO back office, on the page “I tuoi enti”.
error-export-not-written-what = The export file cannot be written.
error-export-not-written-todo = Nothing has changed. Check that the downloads folder is writable and that the disk is not full, then try again.
error-settings-unusable-what = The settings cannot be saved.
error-settings-unusable-todo = The settings stay as before; only a password, if you entered one, may have changed. Check that the disk is not full and that the Portachiavi folder is writable, then try again.
error-settings-unfit-what = The stored settings cannot be used as they are.
error-settings-unfit-todo = Nothing has changed, and the real portals are not contacted until they are corrected. Open “Settings”: what is wrong is marked there.
error-settings-address-invalid-what = The address is not valid.
error-settings-address-invalid-todo = Nothing has changed. It must be an address such as https://portale.ente.it, without a user name and without “?” or “#”.
error-settings-host-invalid-what = One of the names is not valid.
error-settings-host-invalid-todo = Nothing has changed. They must be full names such as idp.ente.it, without https:// and without asterisks.
error-settings-seconds-invalid-what = The time is not valid.
error-settings-seconds-invalid-todo = Nothing has changed. It must be a whole number of seconds, within the limits shown.
error-settings-user-invalid-what = The user name is not valid.
error-settings-user-invalid-todo = Nothing has changed. A user name cannot contain a colon: the password has its own field.
error-settings-environments-alike-what = Test and Production cannot have the same address.
error-settings-environments-alike-todo = Nothing has changed. Enter each environment’s own address: the keys of one are not those of the other.
error-settings-password-invalid-what = The password cannot be stored.
error-settings-password-invalid-todo = Nothing has changed. It can have at most 256 characters, without line breaks.
error-policy-unfit-what = What your organisation has set for Portachiavi cannot be read.
error-policy-unfit-todo = Nothing has changed. Until it is corrected, Portachiavi does not connect to the portals; the stored keys can be shown and copied. Inform whoever manages this computer.
error-demo-forbidden-what = Your organisation does not allow the demo on this computer.
error-demo-forbidden-todo = Nothing has changed. Open Portachiavi without asking for the demo.
