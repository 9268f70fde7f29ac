### The window's texts in French. Product names stay as the portal writes them, in Italian.

## Words

-app = Portachiavi

environment-name = { $environment ->
    [collaudo] Test
   *[produzione] Production
}
slot-name = { $slot ->
    [primary] primaire
   *[secondary] secondaire
}
institution = Organisme
environment = Environnement
product = Produit
key = Clé
tax-code = Code fiscal
subscription = Abonnement
cancel = Annuler
back = Retour
close = Fermer
toast-close = Fermer le message : { $message }
retry = Réessayer
starting = Portachiavi s’ouvre…
time-just-now = à l’instant
manual-name = dans le manuel : { $name }
support-code = Code pour l’assistance

## Window titles

title-starting = { -app }
title-unusable = { -app }
title-first-run = Bienvenue - { -app }
title-institutions = Sélectionnez votre organisme - { -app }
title-overview = Aperçu - { $institution }
title-keys = Clés API - { $institution } - { environment-name }
title-io = IO : clés Manage - { -app }
title-services = Services IO - { $key }
title-service = { $service } - IO - { environment-name }
title-all-keys = Toutes les clés - { -app }
title-history = Activité - { -app }
title-settings = Paramètres - { -app }
title-connection = Vérifier la connexion - { -app }
title-generate = Génération de clés API - { $institution } - { environment-name }

## Header

product-reserved-area = Area Riservata
product-pagopa = Piattaforma pagoPA
product-io = IO
menu-label = Produit : { $current }. Changer
menu-environment = pagoPA { environment-name }
menu-closed = L’environnement de test doit d’abord être complet
menu-unknown = On ne sait pas encore s’il est ouvert
change-institution = Changer d’organisme
change-manage-key = (changer de clé Manage)
leave = Sortir
demo = Démonstration
portal-asking = Interrogation du portail…
portal-reachable = Portail accessible
portal-offline = Hors ligne
portal-troubled = Le portail répond par une erreur
portal-as-of = clés conservées au { $moment }
nav-label = Sections
nav-overview = Aperçu
nav-keys = Clés API
nav-institutions = Organismes
nav-io = IO
nav-manage-keys = Clés Manage
nav-pagopa = Organismes de pagoPA
nav-services = Services
nav-all-keys = Toutes les clés
nav-service = Clés API
nav-history = Activité
nav-settings = Paramètres
other-hosts = Adresses non standard

## Messages

messages-heading = Messages
messages-open-label = { $count ->
    [0] Messages
    [one] Messages : un nouveau
   *[other] Messages : { $count } nouveaux
}
messages-none = Ce que { -app } vous dit au passage reste ici jusqu’à ce que vous sortiez. Il n’y a rien pour l’instant.
messages-forget = Vider

## First run

first-run-heading = Vos clés API, en sûreté sur cet ordinateur
first-run-lead = Portachiavi génère et régénère les clés API de pagoPA et des services IO comme le fait le portail, et conserve chaque paire dans le trousseau du système d’exploitation. Les clés restent consultables même sans réseau.
first-run-question = Par où voulez-vous commencer ?
first-run-demo = Essayer avec le portail de démonstration
first-run-demo-hint = Des organismes fictifs et un portail simulé dans cet ordinateur : rien de ce que vous faites n’arrive à pagoPA.
first-run-demo-enter = Ouvrir la démonstration
first-run-pagopa = pagoPA, avec votre identité numérique
first-run-pagopa-hint = Les vraies clés API de vos organismes, en test et en production : on se connecte à l’Area Riservata avec SPID ou CIE, dans une fenêtre du portail lui-même.
first-run-pagopa-enter = Ouvrir pagoPA
first-run-io = IO, avec votre clé Manage
first-run-io-hint = Les vrais services de votre organisme sur IO : ils sont listés, et leurs clés API peuvent être affichées, copiées et régénérées. Il suffit de la clé Manage, sans connexion avec l’identité numérique.
first-run-io-enter = Ouvrir IO
unofficial = Application non officielle, sans lien avec PagoPA S.p.A. Version { $version }.

## Signing in

sign-in = Se connecter avec SPID ou CIE
sign-in-short = Se connecter à l’Area Riservata
sign-in-heading = Connexion à l’Area Riservata
sign-in-window-title = Terminez la connexion dans la fenêtre du portail
sign-in-window-body = Connectez-vous avec SPID ou CIE comme d’habitude : la fenêtre se ferme toute seule. Son titre indique toujours à qui appartient la page que vous voyez.
sign-in-paste-title = La fenêtre du portail est fermée
sign-in-paste-body = Vous pouvez vous connecter depuis le navigateur, puis coller ci-dessous l’adresse à laquelle vous arrivez.
sign-in-show = Afficher la fenêtre
sign-in-cancel = Annuler
sign-in-paste = La fenêtre ne fonctionne pas ? Connectez-vous depuis le navigateur
sign-in-paste-1 = Dans le navigateur, entrez dans l’Area Riservata, choisissez l’organisme, puis { product-pagopa } et l’environnement.
sign-in-paste-2 = Dès que la page commence à se charger, appuyez sur Échap et copiez toute l’adresse : elle finit par #id= suivi d’une longue série de caractères.
sign-in-paste-3 = Collez-la ici. Elle vaut 15 minutes, uniquement pour cet organisme et cet environnement : traitez-la comme un mot de passe.
sign-in-address = Adresse d’arrivée
sign-in-address-send = Entrer avec cette adresse
session-open = Connexion établie
session-left = Session : encore { $left }
session-renewed = Elle se renouvelle toute seule tant que dure la connexion. Celle-ci se termine à { $time }.
session-not-renewed = Elle se termine à { $time } : il faudra ensuite se reconnecter.
time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}

## Entes

institutions-heading = Sélectionnez votre organisme
institutions-lead = Choisissez l’organisme dont vous voulez gérer les clés API.
institutions-search = Chercher un organisme par nom ou code fiscal
institutions-search-clear = Effacer la recherche
institutions-list = Organismes
institutions-count = { $count ->
    [one] { $count } organisme
   *[other] { $count } organismes
}
institutions-none-found = Aucun organisme ne correspond à la recherche. Essayez avec une partie du nom ou avec le code fiscal.
institutions-none = Le portail ne liste aucun organisme pour vous. Demandez à la personne qui administre l’organisme de vous ajouter dans l’Area Riservata.
institutions-asking = Recherche de vos organismes sur le portail…
institutions-unknown = On ne sait pas encore quels sont vos organismes.
institutions-enter = Accéder

## Panoramica

overview-lead = Les produits activés de l’organisme { $institution }.
overview-active = Produits activés
overview-manage = Gérer
overview-manage-label = Gérer { product-pagopa }
overview-no-role = Vous n’avez pas de rôle pour gérer ce produit.
overview-card-lead = Les clés avec lesquelles l’organisme se connecte aux services pagoPA.
overview-pairs = { $pairs ->
    [0] aucune paire conservée ici
    [one] une paire conservée ici
   *[other] { $pairs } paires conservées ici
}
overview-not-direct = Pour le portail, l’organisme ne se connecte pas lui-même à la plateforme : la page des clés API n’y figure pas, et c’est son partenaire qui s’en occupe.
overview-others = { $count ->
    [one] L’organisme a aussi { $names } : ce produit se gère dans l’Area Riservata.
   *[other] L’organisme a aussi { $names } : ces produits se gèrent dans l’Area Riservata.
}
overview-closed = s’ouvre quand l’environnement de test est complet
overview-io-lead = Les clés API des services que l’organisme offre aux citoyens dans l’appli IO.
overview-io-only = environnement unique, avec la clé Manage
overview-manage-io = Gérer { product-io }
overview-asking = Lecture des produits de l’organisme…

## The ente

institution-open = Données de l’organisme
institution-role = Votre rôle
institution-kind = Type d’organisme
institution-type = { $type ->
    [PA] Administration publique
    [GSP] Gestionnaire de services publics
    [SCP] Société à contrôle public
    [PSP] Prestataire de services de paiement
    [PT] Partenaire technologique
    [PRV] Entité privée
    [AS] Compagnie d’assurance
   *[other] { $type }
}
institution-mail = PEC
institution-address = Adresse
institution-id = Identifiant dans l’Area Riservata
institution-kept = Ce sont les données conservées ici : le portail n’a pas encore répondu pour cet organisme.
maintenance-announced = Avis du portail
maintenance-closed = Le portail se déclare en maintenance
maintenance-silent = Il ne dit rien d’autre. Les opérations restent possibles, mais le portail pourrait ne pas répondre.

## Environment

environment-heading = Dans quel environnement souhaitez-vous entrer ?
environment-lead = Chaque environnement de { product-pagopa } a ses propres clés : celles de l’un ne valent pas dans l’autre.
environment-collaudo = Environnement de test
environment-collaudo-hint = Pour essayer sans conséquences.
environment-produzione = Environnement de production
environment-produzione-hint = Le produit en service, avec de vrais paiements.
environment-produzione-missing = { $count ->
    [one] Il s’ouvre quand l’environnement de test est complet. En test, il manque encore : { $missing }.
   *[other] Il s’ouvre quand l’environnement de test est complet. En test, il manque encore : { $missing }.
}
environment-produzione-unknown = On ne sait pas encore si l’environnement de test est complet.
environment-waive = Les tests ont été faits ailleurs
environment-enter = Entrer
waive-heading = Les tests ont été faits ailleurs ?
waive-lead = Confirmez seulement si les clés API de test de cet organisme ont déjà été générées et essayées en dehors de { -app }, par exemple depuis le portail.
waive-effect = La production s’ouvre tout de suite pour cet organisme. Aucune clé n’est générée ni modifiée.
waive-confirm = Je confirme, ouvrir la production

## API Key

keys-heading = Clés API
keys-lead = Les clés avec lesquelles l’organisme se connecte aux services pagoPA { $environment ->
    [collaudo] dans l’environnement de test
   *[produzione] dans l’environnement de production
}.
keys-generated = Clés API générées
keys-generate = Générer des clés API
keys-generate-first = Générer des clés API, les premières de cet organisme
keys-empty = Cet organisme n’a pas encore de clés API { $environment ->
    [collaudo] en test
   *[produzione] en production
}.
keys-empty-as-of = Le { $moment }, la dernière fois que le portail a répondu, cet organisme n’avait pas de clés API { $environment ->
    [collaudo] en test
   *[produzione] en production
}. On ne sait pas ce qu’il en est maintenant.
keys-unread = Le portail a répondu, mais on ne sait pas encore tout : cela ne veut pas dire que cet organisme n’a pas de clés API { $environment ->
    [collaudo] en test
   *[produzione] en production
}.
keys-unknown = Le portail n’a pas répondu : on ne sait pas si cet organisme a déjà des clés API { $environment ->
    [collaudo] en test
   *[produzione] en production
}.
keys-asking = Demande des clés API au portail…
keys-reading = Lecture des clés conservées…
keys-refreshing = Actualisation en cours…
keys-as-of = Actualisées le { $moment }
keys-refresh = Actualiser
keys-change-elsewhere = Une autre modification est en cours : vous pourrez générer ou régénérer dès qu’elle sera terminée.

## A pair

pair-kept = Conservée dans le trousseau
pair-not-kept = Non conservée
pair-not-kept-body = Le trousseau n’a pas encore cette paire : pour l’afficher ou l’utiliser, il faut d’abord que le portail réponde pendant que le trousseau est déverrouillé.
pair-not-listed = N’est plus listée
pair-not-listed-body = La dernière liste complète du portail ne contenait pas cette paire. Elle n’a pas été supprimée ici : elle pourrait cependant ne plus être valide, et ne peut pas être régénérée. Si elle ne sert plus, vous pouvez la retirer.
pair-not-listed-io = Le portail ne donne plus les clés de ce service. Celles-ci n’ont pas été supprimées : vous pouvez encore les afficher et les utiliser, mais elles pourraient ne plus être valides, et ne peuvent pas être régénérées. Si elles ne servent plus, vous pouvez les retirer.
pair-confirmed = confirmée { $ago }
pair-never-confirmed = jamais comparée avec le portail
key-label = { $slot ->
    [primary] Code de la clé API primaire
   *[secondary] Code de la clé API secondaire
}
io-key-label = { $slot ->
    [primary] Clé API primaire
   *[secondary] Clé API secondaire
}
key-hidden = Clé masquée
key-changed = modifiée le { $day } ({ $ago })
key-changed-elsewhere = Modifiée ailleurs
key-changed-elsewhere-on = modifiée ailleurs le { $day } ({ $ago })
key-changing = Régénération en cours…
key-uncertain = Résultat incertain
key-uncertain-body = La régénération de la clé { slot-name } a été lancée, mais on ne sait pas si elle a réussi : la clé conservée pourrait ne plus fonctionner. Inutile de la redemander : actualisez, et { -app } revérifiera de lui-même.
key-show = Afficher
key-show-label = Afficher la clé { slot-name } : { $product }
key-hide = Masquer
key-hide-label = Masquer la clé { slot-name } : { $product }
key-use = Utiliser cette clé
key-use-label = Utiliser cette clé : { slot-name }, { $product }
key-regenerate = Régénérer
key-regenerate-label = Régénérer la clé { slot-name } : { $product }
key-verify = Vérifier
key-verify-label = Vérifier la clé { slot-name } : { $product }
copied = Clé { slot-name } copiée : { $product }. Le presse-papiers se vide dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.

## Verifying a key

check-asking = Vérification de la clé…
check-again = Pas encore acceptée : la clé est nouvelle, et il peut falloir un peu de temps avant qu’elle soit reconnue.
check-again-when = Nouvel essai dans { $pause ->
    [one] { $pause } seconde
   *[other] { $pause } secondes
}, pendant encore { $left ->
    [one] { $left } seconde
   *[other] { $left } secondes
} au plus.
check-stop = Interrompre
check-stop-label = Interrompre la vérification de la clé { slot-name } : { $product }
check-taken-title = Elle est acceptée.
check-taken-body = La clé { slot-name } ouvre { $product } { $environment ->
    [collaudo] en test
   *[produzione] en production
}. Si l’un de vos programmes essuie un refus, c’est qu’il utilise une autre clé ou une autre adresse : comparez-les avec « Où s’utilisent ces clés ». La vérification essaie la clé, et rien d’autre.
check-taken-io = Le portail accepte la clé { slot-name } du service « { $product } ». Cela prouve que la clé est valide, et rien d’autre : ni les adresses autorisées, ni l’état du service.
check-not-yet-title = La clé est bonne, mais l’organisme n’est pas encore habilité.
check-not-yet-body = pagoPA reconnaît la clé { slot-name }, mais ne lui permet pas encore d’utiliser { $product } pour cet organisme. Réessayez plus tard : si rien ne change, adressez-vous à l’assistance de pagoPA.
check-not-yet-fresh = Cela arrive à une clé nouvelle, jusqu’à ce que tous les systèmes de pagoPA la connaissent : en attendant, utilisez l’autre clé de la paire, si elle n’est pas nouvelle elle aussi. Vérifiez de nouveau dans quelques minutes.
check-refused-title = Elle n’est pas acceptée ici.
check-refused-body = Pour « { $product } » { $environment ->
    [collaudo] en test
   *[produzione] en production
}, la clé { slot-name } ne vaut pas : chaque clé ne vaut que pour son produit et dans son environnement. Elle peut avoir été régénérée ailleurs : actualisez la liste et vérifiez de nouveau. Si cela ne suffit pas, utilisez l’autre clé de la paire et régénérez celle-ci.
check-refused-fresh = La clé est nouvelle et, après une minute de tentatives, « { $product } » { $environment ->
    [collaudo] en test
   *[produzione] en production
} ne la reconnaît pas encore : cela peut prendre plus de temps. En attendant, utilisez l’autre clé de la paire, si elle n’est pas nouvelle elle aussi, et vérifiez de nouveau dans quelques minutes.
check-silent-title = On ne sait pas si elle est acceptée.
check-silent-body = La réponse de pagoPA ne dit rien de la clé : il peut s’agir d’une panne du service ou du réseau. Réessayez dans un instant ; si cela continue, adressez-vous à l’assistance de pagoPA.
verify-heading = Vérification en production
verify-call = Appel
verify-effect = { $method ->
    [GET] L’appel ne fait que lire : il ne change rien.
   *[POST] L’appel envoie une demande vide, que pagoPA rejette sans la traiter : il ne change rien.
}
verify-repeated = Si la clé est nouvelle et pas encore acceptée, l’appel est répété pendant une minute au plus.
verify-only-there = La clé n’est envoyée qu’à cette adresse, dans l’en-tête { $header }.
verify-confirm = Vérifier

## Where keys are used

usage = Où s’utilisent ces clés
usage-label = Où s’utilisent ces clés : { $product }
usage-asking = Recherche des adresses…
usage-unknown = Cette paire est d’un type que { -app } ne connaît pas : elle ne peut pas être vérifiée d’ici, et on ne sait pas quelles adresses elle ouvre.
usage-opens = { $count ->
    [one] Adresse qu’elles ouvrent
   *[other] Adresses qu’elles ouvrent
}
usage-header = La clé s’envoie dans l’en-tête
usage-try = Essayer une clé depuis un terminal
usage-copy-key = Copiez la clé avec « Utiliser cette clé ».
usage-set = Mettez-la dans une variable, pour qu’elle ne reste pas dans l’historique des commandes : tapez la commande, appuyez sur Entrée, collez la clé et appuyez de nouveau sur Entrée. Rien ne s’affiche pendant que vous la collez.
usage-bash = Bash ou Zsh
usage-powershell = PowerShell
usage-call = Dans le même terminal, collez cette ligne. La clé n’y figure pas : la ligne la prend dans la variable.
usage-call-powershell = Dans PowerShell, écrivez curl.exe au lieu de curl, et NUL au lieu de /dev/null.
usage-copy = Copier la ligne
usage-copy-label = Copier la ligne cURL : { $product }
usage-copied = Ligne cURL copiée. La clé n’y figure pas.
usage-result = Elle affiche { $statuses } si la clé est acceptée, 401 si elle ne l’est pas. À la fin, fermez le terminal : la variable disparaît avec lui.

## Generate

generate-heading = Génération de clés API
generate-lead = Choisissez le type de produit : le portail génère la paire de clés, primaire et secondaire, et { -app } la conserve.
generate-product = Type de produit
generate-choose = Choisissez un produit
generate-option-already = { $name } (déjà générée)
generate-option-nodo = { $name } (d’abord Connessione con nodo)
generate-option-manual = { $name } (dans le manuel : { $manual })
generate-chosen-manual = Dans le manuel, il s’appelle « { $name } ».
generate-why-nodo = S’ouvrent après « Connessione con nodo », à générer en premier :
generate-why-already = Déjà générées, une paire par produit :
generate-all-done = Tous les produits de cet organisme ont déjà leur paire de clés.
generate-no-choices = On ne sait pas encore quels produits cet organisme peut générer.
generate-busy = Le portail génère la paire : cela peut prendre une minute.
generate-confirm = Générer des clés API
generated-title = Paire de clés générée : { $product }.
generated-body = La clé primaire et la clé secondaire sont dans le trousseau, prêtes à l’emploi.
generated-elsewhere = Paire générée et conservée : { $product }, { $institution }, { environment-name }.

## Regenerate

regenerate-heading = Régénérer la clé API
regenerate-warning = La clé { slot-name } actuelle cesse immédiatement de fonctionner.
regenerate-body = { $slot ->
    [primary] La clé secondaire reste valide et ne change pas. La nouvelle clé primaire ira dans le trousseau, prête à l’emploi.
   *[secondary] La clé primaire reste valide et ne change pas. La nouvelle clé secondaire ira dans le trousseau, prête à l’emploi.
}
regenerate-produzione = Vous êtes en production : les systèmes qui utilisent cette clé ne pourront plus se connecter tant qu’ils n’auront pas reçu la nouvelle.
regenerate-io = IO n’a que la production, sans environnement de test où essayer : les systèmes qui envoient des messages avec cette clé n’y parviendront plus tant qu’ils n’auront pas reçu la nouvelle.
regenerate-confirm = Régénérer
regenerated-title = Clé { slot-name } régénérée : { $product }.
regenerated-body = { $slot ->
    [primary] La nouvelle clé est dans le trousseau, prête à l’emploi. La clé secondaire est restée la même.
   *[secondary] La nouvelle clé est dans le trousseau, prête à l’emploi. La clé primaire est restée la même.
}
regenerated-despite-body = Le portail a répondu par une erreur, mais la clé avait déjà changé : Portachiavi a relu la nouvelle et l’a mise dans le trousseau, prête à l’emploi. L’ancienne ne fonctionne plus ; l’autre clé est restée la même.
regenerated-elsewhere = Clé { slot-name } régénérée et conservée : { $product }, { $institution }, { environment-name }.

## Notes on a pair

note-in-use = En service
note-in-use-at = En service · { $place }
note-owner-is = Référent : { $owner }
note-due-by = { $days ->
    [0] À renouveler aujourd’hui au plus tard
    [1] À renouveler demain au plus tard
   *[other] À renouveler d’ici au { $day }
}
note-due-past = { $days ->
    [one] Échéance dépassée depuis un jour
   *[other] Échéance dépassée depuis { $days } jours
}
note-open = Notes
note-open-label = Notes sur la paire : { $product }
note-lead = Elles restent sur cet ordinateur, et le portail ne les voit pas. N’écrivez ici aucune clé : la place des clés est dans le trousseau.
note-which = Quelle clé est en service
note-in-use-which = { $slot ->
    [primary] La primaire
    [secondary] La secondaire
   *[none] Aucune
}
note-installed-at = Où elle est installée
note-installed-at-hint = Par exemple le logiciel de gestion ou le serveur qui l’utilise.
note-owner = Référent
note-owner-hint = La personne qui s’en occupe.
note-due = À renouveler d’ici au
note-due-hint = Le rappel commence deux semaines avant.
note-text = Note
note-text-hint = Ce qu’il faut se rappeler de cette paire.
note-save = Enregistrer
note-saved = Notes enregistrées : { $product }.

## Regenerating a key in use

regenerate-in-use = Cette clé est marquée comme en service.
regenerate-in-use-at = Cette clé est en service : { $place }.
regenerate-in-use-stops = Tout ce qui l’utilise s’arrête immédiatement, et reste arrêté tant qu’il n’a pas reçu la nouvelle clé.
regenerate-in-use-other = { $slot ->
    [primary] En général, il vaut mieux régénérer d’abord la clé secondaire, l’installer à la place de celle-ci, et seulement ensuite régénérer la primaire.
   *[secondary] En général, il vaut mieux régénérer d’abord la clé primaire, l’installer à la place de celle-ci, et seulement ensuite régénérer la secondaire.
}
regenerate-typed = Saisissez le code fiscal de l’organisme pour confirmer

## Remove a pair that is listed no more

remove = Retirer…
remove-label = Retirer de cet ordinateur la paire : { $product }
remove-heading = Retirer la paire de clés ?
remove-warning = Les deux clés sont retirées du trousseau de cet ordinateur, sans retour possible.
remove-effect = Rien n’est demandé au portail. S’il liste de nouveau cette paire, les clés reviendront à la prochaine actualisation.
remove-history = L’activité de cette paire reste dans le journal.
remove-confirm = Retirer
removed-title = Paire de clés retirée : { $product }.
removed-body = Les deux clés ne sont plus dans le trousseau de cet ordinateur. Rien n’a changé sur le portail.

## IO: Manage keys

io-heading = Clés Manage d’IO
io-lead = Une clé Manage donne accès aux services IO d’un organisme, ou de l’un de ses groupes, et à leurs clés API.
io-keys = Clés conservées
io-reading = Lecture des clés Manage conservées…
io-services-known = { $services ->
    [0] aucun service encore connu
    [one] un service connu
   *[other] { $services } services connus
}
io-added = ajoutée le { $day }
manage-key = Clé Manage
manage-key-what = Qu’est-ce qu’une clé Manage
manage-key-what-body = C’est la clé avec laquelle un organisme gère ses services IO depuis un programme : elle donne accès à la liste des services et aux clés API de chacun. { -app } la conserve dans le trousseau de cet ordinateur et ne l’envoie qu’à IO.
manage-key-where = Où la trouver
manage-key-where-enter = Entrez dans l’Area Riservata avec l’organisme et ouvrez le produit App IO.
manage-key-where-copy = Dans « Panoramica », ou à la rubrique « API Key », copiez la clé Manage primaire ou secondaire : l’une vaut l’autre.
manage-key-where-paste = Collez-la ici, avec un nom pour la reconnaître.
manage-key-where-group = La clé Manage d’un groupe ne donne accès qu’aux services de ce groupe. Vous pouvez en ajouter autant qu’il en faut.
manage-key-add = Ajouter une clé Manage
import-open = Importer un export
import-heading = Importer les clés des organismes gérés
import-lead = Le back office d’IO exporte dans un fichier zip, protégé par un mot de passe, les clés Manage des organismes dont vous êtes l’agrégateur (page « I tuoi enti »). Portachiavi les conserve toutes dans le trousseau de cet ordinateur, chacune avec le code fiscal de l’organisme.
import-file = Fichier zip de l’export
import-choose = Choisir le fichier
import-no-file = aucun fichier choisi
import-password = Mot de passe choisi lors de l’export
import-lacks = Il faut le fichier et son mot de passe.
import-confirm = Importer
import-running = { $count ->
    [0] Lecture du fichier…
    [one] Une clé conservée jusqu’ici…
   *[other] { $count } clés conservées jusqu’ici…
}
import-kept-so-far = { $count ->
    [one] La première clé du fichier est conservée ; les autres non.
   *[other] Les { $count } premières clés du fichier sont conservées ; les autres non.
}
imported-title = { $count ->
    [one] { $count } clé Manage importée.
   *[other] { $count } clés Manage importées.
}
imported-left = { $count ->
    [one] Pour un organisme, une autre clé est déjà conservée : elle n’a pas été remplacée. Si celle du fichier est la plus récente, utilisez « Remplacer ».
   *[other] Pour { $count } organismes, une autre clé est déjà conservée : elles n’ont pas été remplacées. Si celles du fichier sont plus récentes, utilisez « Remplacer ».
}
imported-body = Elles sont dans le trousseau de cet ordinateur. Supprimez maintenant le fichier de l’export : quiconque a aussi le mot de passe peut les lire.
manage-key-add-lead = Avant de la conserver, { -app } demande à IO s’il l’accepte. Rien ne change sur le portail.
manage-key-replace-heading = Remplacer la clé Manage
manage-key-replace-lead = La rotation d’une clé Manage se fait dans le back office d’IO, à la rubrique « API Key », pas ici. Collez ensuite la nouvelle : elle prend la place de celle qui est conservée, si IO l’accepte.
manage-key-name = Nom
manage-key-name-hint = Par exemple le nom de l’organisme ou du groupe.
manage-key-name-lacks = Écrivez un nom pour la reconnaître.
manage-key-value = Clé Manage
manage-key-value-hint = Les espaces et les retours à la ligne autour de la clé sont supprimés.
manage-key-value-lacks = Collez la clé.
manage-key-show-label = Afficher la clé que vous collez
manage-key-demo = La démonstration utilise ces clés fictives, qui n’ouvrent rien d’autre :
manage-key-demo-few = Comune di Esempio, 3 services
manage-key-demo-few-key = 00030003000300030003000300030001
manage-key-demo-many = Un organisme avec 1 000 services
manage-key-demo-many-key = 10001000100010001000100010000001
manage-key-checking = On demande à IO s’il accepte la clé…
manage-key-save = Ajouter
manage-key-open = Ouvrir
manage-key-open-label = Ouvrir les services de la clé { $name }
manage-key-replace = Remplacer
manage-key-replace-label = Remplacer la clé Manage { $name }
manage-key-remove = Retirer
manage-key-remove-label = Retirer la clé Manage { $name }
manage-key-remove-heading = Retirer la clé Manage ?
manage-key-remove-lead = La clé Manage est retirée du trousseau de cet ordinateur. Rien ne change pour IO, et la clé reste valide.
manage-key-remove-effect = Les clés API des services déjà conservées restent dans le trousseau : elles réapparaissent quand vous ajoutez une clé Manage qui donne accès à ces services.
manage-key-remove-confirm = Retirer
manage-key-added-title = Clé Manage ajoutée : { $name }.
manage-key-added-body = IO l’accepte, et elle est conservée dans le trousseau.
manage-key-replaced-title = Clé Manage remplacée : { $name }.
manage-key-replaced-body = IO accepte la nouvelle, et elle est conservée dans le trousseau.
manage-key-removed-title = Clé Manage retirée : { $name }.
manage-key-removed-body = Les clés API des services restent conservées.

## IO: services

service = Service
number = { $number }
service-state = { $state ->
    [draft] Brouillon
    [submitted] En révision
    [approved] Actif
    [rejected] Modifications demandées
    [deleted] Supprimé
   *[unknown] État inconnu
}
services-heading = Services de la clé { $key }
services-as-of = Actualisés le { $moment }
services-search = Chercher un service par nom, organisme ou ID
services-states = État
services-all = Tous
services-list = Services
services-count = { $all ->
    [one] { $all } service
   *[other] { $all } services
}
services-count-of = { $found ->
    [one] { $found } service
   *[other] { $found } services
} sur { $all }
services-progress = { $found ->
    [0] Demande des services à IO…
    [one] Un service jusqu’ici…
   *[other] { $found } services jusqu’ici…
}
services-pause = { $seconds ->
    [one] Le portail demande une pause de { $seconds } seconde.
   *[other] Le portail demande une pause de { $seconds } secondes.
}
services-offline = { $moment ->
    [never] La liste des services n’est encore jamais arrivée jusqu’au bout.
   *[other] Ci-dessous figurent les services connus au { $moment } : vous pouvez afficher et utiliser les clés conservées.
}
services-empty-but-known-title = Le portail ne liste aucun service
services-unreadable-title = { $count ->
    [one] Un élément de la liste du portail est illisible
   *[other] { $count } éléments de la liste du portail sont illisibles
}
services-unreadable-body = Chacun peut correspondre à un service qui manque ici. De ce qui était déjà connu, rien n’a été modifié ni supprimé.
services-none = Cette clé Manage ne donne accès à aucun service.
services-none-found = Aucun service ne correspond. Essayez avec une partie du nom, avec l’organisme ou avec l’ID, ou avec un autre état.
services-unknown = On ne sait pas encore à quels services cette clé Manage donne accès.
service-not-listed = N’est plus listé
service-back = Tous les services
service-id = ID
service-keys = Clés API du service
service-pair = Paire de clés
service-only-produzione = IO n’a que la production : il n’y a pas d’environnement de test où essayer avant de régénérer.
service-keys-unknown = Le portail n’a pas donné les clés de ce service : aucune n’est encore conservée.
service-deleted-title = Ce service a été supprimé.
service-deleted-body = Le portail ne donne plus ses clés. Rien n’a été supprimé ici.
service-deleted-kept = Le portail ne donne plus ses clés. Celles qui sont conservées ici restent en place, et vous pouvez les afficher et les utiliser.
service-deleted-none = Aucune clé de ce service n’est conservée.
service-addresses = Adresses IP autorisées
service-addresses-any = Aucune limite : les clés peuvent être utilisées depuis n’importe quelle adresse.
service-addresses-where = Elles se modifient dans le service, depuis le back office d’IO.

## What the portal's answer had of its own

answer-offline = { $moment ->
    [never] Le portail n’a encore jamais répondu pour cette page.
   *[other] Ci-dessous figurent les clés conservées au { $moment } : vous pouvez les afficher et les utiliser.
}
answer-empty-but-known-title = Le portail ne liste aucune clé
answer-empty-but-known-body = Pourtant, il y en a de conservées ici. Il peut s’agir d’une panne du portail : rien n’a été supprimé. Réessayez dans un instant.
answer-behind-title = { $count ->
    [one] Le portail affiche encore une clé déjà remplacée
   *[other] Le portail affiche encore { $count } clés déjà remplacées
}
answer-behind-body = Ses différentes parties ne sont pas encore d’accord : la clé la plus récente reste conservée. Actualisez la liste dans quelques minutes.
answer-not-kept-title = Les clés listées par le portail n’ont pas toutes été conservées
answer-not-kept-body = Le trousseau de l’ordinateur ne les a pas prises, ou ne les a pas rendues telles qu’elles lui avaient été données. Celles qui étaient déjà conservées n’ont pas été supprimées. Vérifiez le trousseau et actualisez la liste.
answer-unreadable-title = { $count ->
    [one] Une ligne du portail est illisible
   *[other] { $count } lignes du portail sont illisibles
}
answer-unreadable-body = Les autres sont ci-dessous. Pour ce qui est illisible, rien n’a été modifié ni supprimé.
answer-without-keys-title = { $count ->
    [one] Une paire est arrivée sans clés utilisables
   *[other] { $count } paires sont arrivées sans clés utilisables
}
answer-without-keys-body = Les clés déjà conservées restent en place.
answer-settled-title = { $count ->
    [one] Une opération restée en suspens a été menée à terme
   *[other] { $count } opérations restées en suspens ont été menées à terme
}
answer-settled-body = Les clés ci-dessous sont celles qui sont valides.
answer-unsettled-title = { $count ->
    [one] Le résultat d’une opération n’est pas encore connu
   *[other] Le résultat de { $count } opérations n’est pas encore connu
}
answer-unsettled-body = { -app } le demande de lui-même au portail, et ne renvoie jamais la demande.
unsettled-ask-at = { $time ->
    [soon] Il sera redemandé dans un instant.
   *[other] Il sera redemandé à { $time }.
}
unsettled-ask = Demander maintenant
unsettled-asking = Interrogation du portail…
settled-told = { $count ->
    [one] { $count } opération a été éclaircie.
   *[other] { $count } opérations ont été éclaircies.
}
found-told = { $count ->
    [one] { $count } entrée trouvée dans le trousseau.
   *[other] { $count } entrées trouvées dans le trousseau.
}
drifted-title = { $count ->
    [one] Une clé a été modifiée ailleurs
   *[other] { $count } clés ont été modifiées ailleurs
}
drifted-key = { $product } ({ slot-name })
drifted-body = { $count ->
    [one] Quelqu’un d’autre l’a régénérée. La nouvelle est déjà conservée ici ; les systèmes qui ont encore l’ancienne ne fonctionnent plus. Vérifiez où elle est installée.
   *[other] Quelqu’un d’autre les a régénérées. Les nouvelles sont déjà conservées ici ; les systèmes qui ont encore les anciennes ne fonctionnent plus. Vérifiez où elles sont installées.
}

## Keychain

keychain-locked-title = Le trousseau de l’ordinateur est verrouillé
keychain-locked-body = Les clés conservées sont toujours là, mais elles ne peuvent être ni affichées, ni utilisées, ni modifiées tant que vous ne le déverrouillez pas.
keychain-dismissed-title = Le trousseau est resté verrouillé
keychain-dismissed-body = La demande de mot de passe a été fermée. Les clés conservées sont toujours là : déverrouillez-le quand vous voulez.
keychain-no-service-title = Cet ordinateur n’a pas de trousseau actif
keychain-no-service-body = Démarrez ou installez un service de trousseau : GNOME Keyring, KWallet, ou KeePassXC avec « Secret Service Integration » activée. Cliquez ensuite sur « Réessayer ». Aucune clé n’est générée ni modifiée tant qu’elle ne peut pas être conservée.
keychain-no-default-collection-title = Le trousseau n’a pas de collection par défaut
keychain-no-default-collection-body = Sans elle, il n’a nulle part où conserver les clés. Créez-la ici : c’est le système qui vous demande le mot de passe pour la protéger. Aucune clé n’a été supprimée.
keychain-hung-title = Le trousseau de l’ordinateur ne répond pas
keychain-hung-body = Ce qui lui a été demandé a été interrompu au bout de 5 secondes, et rien n’a été perdu. Redémarrez le service du trousseau, ou fermez la session de l’ordinateur et rouvrez-la ; cliquez ensuite sur « Réessayer ». Inutile de rouvrir { -app }.
keychain-unknown-title = Le trousseau de l’ordinateur répond de façon inattendue
keychain-unknown-body = Les clés ne peuvent être ni affichées ni utilisées tant que tout n’est pas rentré dans l’ordre, mais aucune n’a été supprimée. Fermez la session de l’ordinateur et rouvrez-la, puis cliquez sur « Réessayer ».
keychain-unlock = { $state ->
    [locked] Déverrouiller le trousseau
    [dismissed] Déverrouiller de nouveau
   *[no_default_collection] Créer la collection
}
keychain-prompting = En attente de votre mot de passe…
keychain-asking = Interrogation…
keychain-retry-label = Réessayer avec le trousseau

## Archive

archive-set-aside-title = La base de données de { -app } était endommagée
archive-set-aside-body = Elle a été mise de côté dans son dossier, sous le nom { $file }. La liste se reconstruit à partir de ce que le trousseau conserve : aucune clé n’a été supprimée. Entrez dans l’organisme pour actualiser la liste avec le portail.
archive-read-only-title = La base de données de { -app } est en lecture seule
archive-read-only-body = Tout ce qui est conservé peut être affiché et copié. Générer, régénérer et retirer des clés est impossible, car cela ne pourrait pas être noté. Vérifiez les autorisations du dossier de { -app } et rouvrez l’application.
archive-newer-title = La base de données vient d’une version plus récente de { -app }
archive-newer-body = Tout ce qui est conservé peut être affiché et copié. Générer, régénérer et retirer des clés est impossible, car cela ne pourrait pas être noté. Installez la version plus récente.
archive-full-title = Le disque est plein : impossible d’écrire dans la base de données de { -app }
archive-full-body = Tout ce qui est conservé peut être affiché et copié. Générer, régénérer et retirer des clés est impossible, car cela ne pourrait pas être noté. Libérez de l’espace sur le disque et rouvrez { -app }.
archive-unchangeable = Impossible tant qu’on ne peut pas écrire dans la base de données de { -app } : ce qui change ne pourrait pas être noté.
archive-close = Fermer l’avis sur la base de données

## Attività

history-heading = Activité
history-lead = Ce qui a été demandé, modifié ou constaté par cet ordinateur.
history-reading = Lecture de l’activité…
history-empty = Il n’y a encore aucune activité : la première est notée quand vous entrez dans un environnement d’un organisme, ou ajoutez une clé Manage.
history-when = Heure
history-what = Quoi
history-where = Où
history-prints = Empreinte
history-outcome-head = Résultat
history-age = { $moment } ({ $ago })
history-then = puis
history-prints-body = Les empreintes ne sont pas des clés : elles servent seulement à voir si une clé a changé.
history-slot = clé { slot-name }
history-found = { $count ->
    [0] aucune entrée dans le trousseau
    [one] une entrée tirée du trousseau
   *[other] { $count } entrées tirées du trousseau
}
history-deed = { $deed ->
    [generation_asked] Génération demandée
    [generation_done] Paire générée
    [generation_not_done] Génération non effectuée
    [regeneration_asked] Régénération demandée
    [regeneration_done] Clé régénérée
    [regeneration_not_done] Régénération non effectuée
    [pair_found] Paire trouvée sur le portail
    [changed_elsewhere] Clé modifiée ailleurs
    [not_listed] Paire que le portail ne liste plus
    [listed_again] Paire de nouveau listée par le portail
    [pair_removed] Paire retirée de cet ordinateur
    [in_use_marked] Clé marquée comme en service
    [in_use_unmarked] Clé qui n’est plus marquée comme en service
    [note_changed] Notes modifiées
    [manage_key_kept] Clé Manage conservée
    [manage_key_removed] Clé Manage retirée
    [archive_set_aside] Base de données endommagée
    [archive_begun] Base de données créée
   *[other] Événement inconnu de cette version
}
history-outcome = { $outcome ->
    [waiting] En attente
    [asked] Demandée
    [done] Réussie
    [not_done] Non effectuée
    [elsewhere] Ailleurs
    [kept] Conservée
    [not_listed] Non listée
    [listed] Listée
    [removed] Retirée
    [noted] Notée
    [set_aside] Mise de côté
   *[begun] Créée
}
history-note-part = { $part ->
    [installed_at] où elle est installée
    [owner] référent
    [due] échéance
   *[text] note
}
history-more = Afficher la suite
history-export = Exporter en CSV
history-exported = Activité exportée, sans les clés, dans { $file }.
history-checking = Vérification du journal…
history-whole = { $events ->
    [0] Journal intact, encore sans événements.
    [one] Journal intact : un événement.
   *[other] Journal intact : { $events } événements.
}
history-unsealed = { $count ->
    [one] Le dernier n’est pas encore scellé.
   *[other] Les { $count } derniers ne sont pas encore scellés.
}
history-seal-unseen = Le sceau se vérifie avec le trousseau déverrouillé.
history-other-seal = Le sceau du journal ne correspond pas.
history-other-seal-body = Soit le journal a été réécrit, soit ce trousseau n’est pas celui avec lequel il avait été scellé. Les clés conservées ne sont pas touchées.
history-broken = Le journal a été modifié à partir de l’événement { $from }.
history-broken-body = Dès ce point, il n’est plus fiable. Les clés conservées ne sont pas touchées : actualisez la liste pour les comparer avec le portail.

## Tutte le chiavi

all-keys-heading = Toutes les clés
all-keys-lead = Les paires de clés conservées sur cet ordinateur, de tous les organismes.
all-keys-pairs = { $total ->
    [one] Une paire
   *[other] { $total } paires
}
all-keys-found = { $total ->
    [0] Aucune paire sur { $of }
    [one] Une paire sur { $of }
   *[other] { $total } paires sur { $of }
}
all-keys-of-entes = { $institutions ->
    [one] pour un organisme
   *[other] pour { $institutions } organismes
}
all-keys-search = Organisme, code fiscal, produit, note
all-keys-search-label = Chercher parmi toutes les clés par organisme, code fiscal, produit ou note
all-keys-filters = Filtres et ordre
all-keys-realm-label = Environnement
all-keys-realm = { $realm ->
    [collaudo] pagoPA Test
    [produzione] pagoPA Production
    [io] IO
   *[all] Tous les environnements
}
all-keys-state-label = État
all-keys-state = { $state ->
    [not_kept] Non conservées
    [uncertain] Au résultat incertain
    [not_listed] Qui ne sont plus listées
    [changed_elsewhere] Modifiées ailleurs
    [never_confirmed] Jamais comparées
    [confirmed] Confirmées
   *[all] Tous les états
}
all-keys-use-label = Utilisation
all-keys-use = { $use ->
    [marked] Marquées en service
    [unmarked] Non marquées en service
   *[all] En service ou non
}
all-keys-age-label = Âge et échéance
all-keys-age = { $age ->
    [older_90] De plus de 3 mois
    [older_180] De plus de 6 mois
    [older_365] De plus d’un an
    [due_30] À régénérer d’ici 30 jours
    [due_0] À régénérer aujourd’hui au plus tard
   *[all] De tout âge
}
all-keys-order-label = Ordre
all-keys-order = { $order ->
    [institution] Trier par organisme
    [product] Trier par produit
    [rotated] Trier par régénération
    [confirmed] Trier par confirmation
   *[due] Trier par échéance
}
all-keys-clear = Effacer les filtres
all-keys-export = Exporter (CSV)
all-keys-exported = Toutes les paires exportées, sans les clés, dans { $file }.
all-keys-exported-some = Paires trouvées exportées, sans les clés, dans { $file }.
all-keys-column = { $column ->
    [institution] Organisme
    [product] Produit
    [environment] Environnement
    [use] En service
    [rotated] Régénérée
    [state] État
   *[open] Actions
}
all-keys-io-service = service IO
all-keys-unmarked = non marquée
all-keys-due = d’ici au { $day }
all-keys-overdue = échéance dépassée : { $day }
all-keys-age-unknown = date inconnue
all-keys-state-chip = { $state ->
    [not_kept] Non conservée
    [uncertain] Résultat incertain
    [not_listed] N’est plus listée
   *[changed_elsewhere] Modifiée ailleurs
}
all-keys-open = Ouvrir
all-keys-open-label = Ouvrir : { $product }, { $institution }, { $realm ->
    [collaudo] Test
    [produzione] Production
   *[io] IO
}
all-keys-reading = Lecture des clés conservées…
all-keys-none = Il n’y a encore aucune clé ici.
all-keys-none-body = Entrez dans un environnement d’un organisme, ou ouvrez un service d’IO : les paires que le portail liste sont conservées d’elles-mêmes, et vous les retrouvez ici même sans réseau.
all-keys-none-found = Aucune paire ne correspond.
all-keys-none-found-body = Essayez avec une partie du nom, avec le code fiscal ou avec le produit, ou effacez les filtres.
pair-manual-name = Dans le manuel
pair-rotated = Régénérée
pair-compared = Comparaison
pair-in-use = En service
pair-owner = Référent
pair-due = À renouveler d’ici au
pair-note = Note
pair-to-page = Aller à la page « Clés API »
pair-to-service = Aller au service
pair-no-way = La page de cet organisme n’est pas encore connue : elle s’ouvre une fois l’organisme choisi sur le portail.
pair-no-way-io = Aucune clé Manage conservée ne donne accès à ce service : pour régénérer ou vérifier ces clés, ajoutez-la à la page « Clés Manage ».

## Settings

settings-heading = Paramètres
settings-lead = L’apparence de { -app }, et comment cet ordinateur accède aux vrais portails.
settings-portals = Comment accéder aux portails
settings-portals-lead = Pour les vrais portails : la démonstration reste dans l’ordinateur et n’en a pas besoin.
appearance-heading = Apparence
appearance-language = Langue
appearance-language-system = Comme le système ({ $language })
appearance-language-changed = À partir de maintenant, { -app } parle français.
appearance-theme = Couleurs
appearance-theme-system = Comme le système
appearance-theme-light = Claires
appearance-theme-dark = Sombres
appearance-palette = Style
appearance-palette-classic = Celui du portail d’aujourd’hui
appearance-palette-next = Le nouveau, bientôt sur le portail
settings-reading = Lecture des paramètres…
settings-locked = Défini par votre organisation
settings-network = Réseau
settings-proxy = Proxy
proxy-system = Celui du système
proxy-system-hint = Comme les autres programmes de cet ordinateur.
proxy-none = Aucun
proxy-none-hint = Connexion directe aux portails.
proxy-address = Une adresse précise
proxy-address-hint = Par exemple celle que donnerait le fichier PAC du réseau.
setting-proxy = Adresse du proxy
setting-proxy-hint = Par exemple http://proxy.ente.it:8080. Les proxys qui exigent NTLM ou Kerberos nécessitent un programme intermédiaire sur cet ordinateur.
setting-proxy-user = Nom d’utilisateur du proxy
setting-proxy-user-hint = Seulement si le proxy le demande.
password-proxy = Mot de passe du proxy
password-client-certificate = Mot de passe du certificat
password-kept = { $kept ->
    [yes] Un mot de passe est conservé dans le trousseau : laissez vide pour le garder.
    [no] Il est conservé dans le trousseau de cet ordinateur, jamais dans un fichier.
   *[unknown] On ne sait pas encore s’il y en a un de conservé : le trousseau n’est pas prêt.
}
password-forget = { $of ->
    [proxy] Retirer du trousseau le mot de passe du proxy
   *[client_certificate] Retirer du trousseau le mot de passe du certificat
}
setting-extra-trust = Autorités de certification supplémentaires
setting-extra-trust-hint = Chemin complet d’un fichier PEM. Elles s’ajoutent à celles du système : un certificat est toujours vérifié.
setting-client-certificate = Certificat de cet ordinateur
setting-client-certificate-hint = Chemin complet d’un fichier PKCS#12, ou PEM avec sa clé. Utile seulement si le réseau ou IO le demandent.
settings-timeouts = Délais d’attente
settings-timeouts-lead = En secondes, de { $least } à { $most }. Si le champ est vide, le délai indiqué s’applique ; pour IO, lire et modifier s’arrêtent en principe à la moitié.
setting-connect-timeout = Se connecter
setting-connect-timeout-hint = Avant l’envoi d’une demande.
setting-read-timeout = Lire
setting-read-timeout-hint = Listes et détails.
setting-change-timeout = Modifier
setting-change-timeout-hint = Générer et régénérer.
settings-addresses = Adresses des portails
settings-addresses-lead = À modifier seulement si votre organisation accède aux portails par ses propres adresses. Elles commencent toujours par https:// et, tant que l’une d’elles diffère de l’habituelle, cela s’affiche en haut de chaque page.
setting-area-riservata = Area Riservata, pages
setting-area-riservata-hint = Où l’on se connecte.
setting-area-riservata-api = Area Riservata, services
setting-area-riservata-api-hint = Ce que demandent ses pages.
setting-collaudo-pages = Test, pages
setting-collaudo-pages-hint = Où l’on arrive après la connexion.
setting-collaudo-api = Test, services
setting-collaudo-api-hint = Où l’on génère et régénère les clés.
setting-collaudo-runtime = Test, utilisation des clés
setting-collaudo-runtime-hint = Où l’on vérifie une clé.
setting-produzione-pages = Production, pages
setting-produzione-pages-hint = Où l’on arrive après la connexion.
setting-produzione-api = Production, services
setting-produzione-api-hint = Où l’on génère et régénère les clés.
setting-produzione-runtime = Production, utilisation des clés
setting-produzione-runtime-hint = Où l’on vérifie une clé.
setting-io = IO
setting-io-hint = Services et clés d’IO.
setting-sign-in-hosts = Autres hôtes de la connexion
setting-sign-in-hosts-hint = Des noms comme idp.ente.it, un par ligne, par lesquels la connexion peut passer en plus de ceux déjà connus.
settings-sign-out = L’enregistrement ferme la connexion à l’Area Riservata : il faudra vous reconnecter la prochaine fois. Les clés conservées restent en place.
settings-save = Enregistrer
settings-saved = Paramètres enregistrés.
settings-saved-body = Ils s’appliquent dès la prochaine connexion au portail. Si une connexion à l’Area Riservata était ouverte, elle a été fermée.

## Connection check

connection-heading = Vérifier la connexion
connection-lead = Le parcours jusqu’au portail, étape par étape : s’il s’arrête, on voit où et que faire. Cela ne change rien et n’envoie aucune clé.
connection-demo = Dans la démonstration, c’est le portail situé dans cet ordinateur qui est vérifié : proxy et certificats n’interviennent pas.
connection-check = Vérifier
connection-checking = Parcours du chemin jusqu’au portail…
connection-passed = Le portail { $host } est accessible.
connection-ends = Le parcours s’arrête ici : { $hop ->
    [name] nom dans le réseau
    [connection] proxy ou connexion directe
    [tls] protection
    [portal] portail
    [clock] horloge
   *[session] session
}.
connection-copy = Copier le rapport
connection-copied = Rapport copié : il ne contient ni clés, ni mots de passe, ni noms d’utilisateur, ni chemins de fichiers.
hop-name = { $hop ->
    [name] Nom dans le réseau (DNS)
    [connection] Proxy ou connexion directe
    [tls] Protection (TLS)
    [portal] Portail
    [clock] Horloge
   *[session] Session
}
hop-state = { $state ->
    [passed] réussi
    [doubtful] à vérifier
    [failed] échoué
   *[left_out] non vérifié
}
hop-took = { $ms } ms
hop-addresses = { $count ->
    [one] Une adresse trouvée.
   *[other] { $count } adresses trouvées.
}
hop-direct = Connexion directe, sans proxy.
hop-through = À travers le proxy { $proxy }.
hop-protected = { $version }, avec un certificat émis par « { $issuer } ».
hop-answered = Il répond, version { $version }.
hop-ahead = { $way ->
    [-1] Cet ordinateur retarde de { $seconds } s par rapport au portail.
    [0] L’heure de cet ordinateur est celle du portail.
   *[1] Cet ordinateur avance de { $seconds } s par rapport au portail.
}
hop-clock-todo = Réglez la date et l’heure : avec un tel écart, une session peut sembler expirée.
hop-signed-in = La session est valide.
hop-issuer = Il a été émis par « { $issuer } ».
hop-left-out = { $why ->
    [ended] La vérification s’est arrêtée avant.
   *[nothing] Ici, il n’y a rien à vérifier.
}

## This computer

computer-heading = Cet ordinateur
computer-tray = Icône près de l’horloge
computer-tray-hint = Elle indique comment répond le portail et combien d’opérations sont en suspens, jamais une clé. Si vous fermez la fenêtre, { -app } reste là : on le quitte avec « Quitter » dans le menu de l’icône.
computer-tray-not-offered = Ce bureau n’affiche pas d’icônes près de l’horloge.
computer-notifications = Notifications à la fin d’une longue opération
computer-notifications-hint = Seulement pendant que vous regardez une autre fenêtre. Une notification ne contient jamais de clé.

## About

about-heading = À propos de { -app }
about-unofficial = Application non officielle, sans lien avec PagoPA S.p.A.
about-version = Version
about-tauri = Tauri
about-web-view = Moteur des pages
about-keychain = Accès au trousseau
about-system = Système d’exploitation
about-licence = Licence
about-fonts = Les polices Titillium Web et DM Mono sont sous licence SIL Open Font License 1.1.
about-libraries = Les bibliothèques et leurs licences sont dans le fichier THIRD-PARTY installé avec { -app } : sous Linux, dans /usr/share/doc/portachiavi.
about-copy = Copier pour l’assistance
about-copied = Informations copiées. Vous pouvez les coller dans une demande d’assistance.

## The shell: beside the clock, in notifications, in the menu of macOS

shell-tray-open = Ouvrir { -app }
shell-tray-quit = Quitter
shell-tray-portal-unknown = Portail pas encore interrogé
shell-tray-portal-asking = Interrogation du portail…
shell-tray-portal-reachable = Portail accessible
shell-tray-portal-offline = Portail inaccessible
shell-tray-unsettled = { $count ->
    [0] Aucune opération en suspens
   *[other] Opérations en suspens : { $count }
}
shell-settled = { $count ->
    [one] Une opération en suspens est terminée
   *[other] Opérations en suspens terminées : { $count }
}
shell-settled-body = Le portail en a donné le résultat. Ouvrez { -app } pour le voir.
shell-services-listed = La liste des services IO est à jour
shell-services-listed-body = { $count ->
    [one] Un service est dans la liste.
   *[other] { $count } services sont dans la liste.
}
shell-keys-imported = Importation terminée
shell-keys-imported-body = { $count ->
    [0] Aucune clé Manage n’a été conservée.
    [one] Une clé Manage a été conservée.
   *[other] { $count } clés Manage ont été conservées.
}
shell-menu-about = À propos de { -app }
shell-menu-settings = Réglages…
shell-menu-hide = Masquer { -app }
shell-menu-hide-others = Masquer les autres
shell-menu-show-all = Tout afficher
shell-menu-quit = Quitter { -app }
shell-menu-edit = Édition
shell-menu-undo = Annuler
shell-menu-redo = Rétablir
shell-menu-cut = Couper
shell-menu-copy = Copier
shell-menu-paste = Coller
shell-menu-select-all = Tout sélectionner
shell-menu-view = Présentation
shell-menu-zoom-in = Zoom avant
shell-menu-zoom-out = Zoom arrière
shell-menu-zoom-back = Taille réelle
shell-menu-full-screen = Plein écran
shell-menu-window = Fenêtre
shell-menu-minimise = Placer dans le Dock
shell-menu-maximise = Réduire/agrandir
shell-menu-close-window = Fermer la fenêtre

## Keyboard and palette

keycap-control = Ctrl
keycap-enter = Entrée
keycap-escape = Échap
keycap-home = Début
keycap-end = Fin
shortcut-palette = Chercher partout : commandes, organismes, services
shortcut-search = Aller à la recherche de la page
shortcut-refresh = Actualiser la page avec le portail
shortcut-back = Revenir en arrière
shortcut-overview = Ouvrir l’Aperçu de l’organisme
shortcut-keys = Revenir à la page « Clés API »
shortcut-all-keys = Ouvrir Toutes les clés
shortcut-history = Ouvrir l’Activité
shortcut-settings = Ouvrir les Paramètres
shortcut-help = Ouvrir cette page
shortcut-zoom = Agrandir, réduire, revenir à la taille normale
shortcut-choose = Choisir une commande et l’exécuter
shortcut-list = Se déplacer entre les lignes
shortcut-menu = Se déplacer entre les entrées
shortcut-close = Fermer sans rien faire
shortcut-in-anywhere = partout
shortcut-in-page = dans les pages qui le prévoient
shortcut-in-palette = dans « Chercher partout »
shortcut-in-list = dans les listes
shortcut-in-menu = dans le menu des produits
shortcut-in-dialog = dans les boîtes de dialogue et les menus
palette-heading = Chercher partout
palette-search = Chercher une commande, un organisme ou un service
palette-list = Commandes
palette-count = { $count ->
    [0] Aucun résultat
    [one] Un résultat
   *[other] { $count } résultats
}
palette-none = Aucune commande ne correspond. Essayez avec d’autres mots : « régénérer secondaire », le nom d’un organisme, un code fiscal.
palette-group-recent = Utilisées récemment
palette-group-keys = Clés de cette page
palette-group-page = Cette page
palette-group-go = Aller à
palette-group-pairs = Toutes les clés
palette-group-institutions = Organismes
palette-group-services = Services IO
palette-group-other = Autres
palette-key-move = pour choisir
palette-key-choose = pour exécuter
palette-key-close = pour fermer
palette-refresh = Actualiser cette page
palette-to-keys = Revenir à la page « Clés API »
palette-institutions = Chercher un organisme
palette-io = IO : clés Manage
palette-services = Chercher parmi les services de la clé { $key }
palette-environment = { $institution } - { environment-name }
palette-export = Exporter l’activité en CSV
palette-unlocked = Le trousseau est déjà déverrouillé
palette-leave = Sortir de ce portail
palette-words-show = voir visualiser
palette-words-copy = copier presse-papiers
palette-words-verify = tester essayer contrôler
palette-words-regenerate = rotation renouveler changer remplacer
palette-words-unlock = mot de passe
palette-words-help = guide assistance raccourcis clavier

## Aiuto

title-help = Aide - { -app }
help-heading = Aide
help-lead = Ce que l’on fait le plus souvent, et comment le faire sans souris.
help-first = La première clé
help-first-body = Choisissez l’organisme, puis « { overview-manage } » dans l’Aperçu et l’environnement de test. Cliquez sur « { keys-generate } » et commencez par « Connessione con nodo » : les autres produits s’ouvrent ensuite. La paire va immédiatement dans le trousseau de cet ordinateur.
help-rotate = Changer une clé sans rien arrêter
help-rotate-body = Chaque paire a deux clés, la primaire et la secondaire, et toutes deux fonctionnent. On change d’abord celle qui n’est pas en service :
help-rotate-1 = Régénérez la clé que vos systèmes n’utilisent pas. L’autre ne change pas.
help-rotate-2 = Cliquez sur « { key-verify } » : une clé tout juste régénérée peut avoir besoin de quelques minutes.
help-rotate-3 = Mettez-la dans les systèmes avec « { key-use } », à la place de la précédente, et vérifiez qu’ils fonctionnent.
help-rotate-4 = Alors seulement, régénérez l’autre, qui ne sert plus à personne.
help-offline = Quand le portail ou le réseau sont absents
help-offline-body = Les clés conservées peuvent toujours être affichées et copiées. La page indique de quand elles datent. Pour générer, régénérer et vérifier, il faut le portail.
help-kept = Ce qui est conservé, et où
help-kept-body = Les clés ne sont que dans le trousseau du système d’exploitation. Une clé ne se voit que pendant que vous l’affichez, et le presse-papiers l’oublie de lui-même.
help-kept-else = Dans le dossier de { -app } se trouvent la liste des paires, l’activité et les paramètres, sans clés. Si le portail ne répond pas ou ne liste plus une paire, rien n’est supprimé ici.
help-ask = À qui s’adresser
help-ask-body = Pour une erreur du portail, écrivez à l’assistance de pagoPA ou d’IO, avec le code pour l’assistance qui figure dans le message. Pour le réseau et le proxy, demandez à la personne qui gère cet ordinateur.
help-ask-report = « { connection-heading } », dans les Paramètres, trouve où s’arrête la connexion et prépare un rapport sans clés ni mots de passe. N’envoyez jamais une clé à personne, pas même à l’assistance.
help-keys = Le clavier
help-keys-lead = La touche Tab permet d’atteindre chaque commande. Les raccourcis n’agissent pas pendant que vous écrivez dans un champ ou quand une boîte de dialogue est ouverte, et aucun ne change une clé sans demander confirmation.
help-keys-what = Effet
help-keys-keys = Touches
help-keys-where = Où
help-character-keys = Utiliser aussi les touches seules / et ?
help-character-keys-about = Désactivez-les si vous dictez à l’ordinateur, ou si vous appuyez dessus sans le vouloir. F1 et les autres raccourcis restent.

## Errors: what happened, and what to do (which says whether anything changed)

error-portal-unreachable-what = Le portail est inaccessible.
error-portal-unreachable-todo = Rien n’a changé. Vérifiez le réseau et réessayez : les clés conservées restent utilisables.
error-portal-name-not-found-what = Le nom du portail est introuvable dans le réseau.
error-portal-name-not-found-todo = Rien n’a changé. Vérifiez le réseau et le DNS, puis réessayez : les clés conservées restent utilisables.
error-portal-connect-timed-out-what = La connexion avec le portail n’a pas abouti à temps.
error-portal-connect-timed-out-todo = Rien n’a changé. Vérifiez le réseau et le pare-feu, puis réessayez.
error-portal-connect-reset-what = La connexion avec le portail a été fermée avant de commencer.
error-portal-connect-reset-todo = Rien n’a changé. Il peut s’agir d’un pare-feu : vérifiez le réseau et réessayez.
error-portal-proxy-unreachable-what = Le proxy du réseau est inaccessible.
error-portal-proxy-unreachable-todo = Rien n’a changé. Vérifiez le proxy dans les Paramètres ou dans le système, et réessayez.
error-portal-proxy-login-needed-what = Le proxy du réseau demande un nom d’utilisateur et un mot de passe.
error-portal-proxy-login-needed-todo = Rien n’a changé. Saisissez le nom d’utilisateur et le mot de passe dans les Paramètres ; s’ils y sont déjà, demandez à la personne qui gère le réseau.
error-portal-proxy-refused-what = Le proxy du réseau ne laisse pas passer vers le portail.
error-portal-proxy-refused-todo = Rien n’a changé. Demandez à la personne qui gère le réseau d’autoriser cette adresse.
error-portal-untrusted-what = Le certificat du portail est d’une autorité à laquelle cet ordinateur ne fait pas confiance.
error-portal-untrusted-todo = Rien n’a changé. Si le réseau inspecte le trafic, demandez le certificat de son autorité et indiquez-le dans les Paramètres.
error-portal-certificate-of-other-host-what = Le certificat reçu est celui d’une autre adresse.
error-portal-certificate-of-other-host-todo = Rien n’a changé. Ce n’est pas le portail qui a répondu : vérifiez le réseau et réessayez.
error-portal-certificate-out-of-date-what = Le certificat du portail n’est pas valable à cette date.
error-portal-certificate-out-of-date-todo = Rien n’a changé. Vérifiez la date et l’heure de l’ordinateur, puis réessayez.
error-portal-client-certificate-refused-what = Le certificat de cet ordinateur n’a pas été accepté.
error-portal-client-certificate-refused-todo = Rien n’a changé. Vérifiez quel certificat est demandé et réessayez.
error-portal-tls-failed-what = Il n’a pas été possible d’ouvrir une connexion sécurisée avec le portail.
error-portal-tls-failed-todo = Rien n’a changé. Vérifiez le réseau et réessayez.
error-portal-network-page-what = À la place du portail, c’est une page du réseau qui a répondu.
error-portal-network-page-todo = S’il s’agissait d’une modification, on ne sait pas si quelque chose a changé : Portachiavi le demandera au portail. Connectez-vous au réseau (par exemple depuis la page d’accueil), puis réessayez.
error-portal-dependency-refused-what = Une partie du portail a refusé la demande qu’une autre lui faisait pour vous.
error-portal-dependency-refused-todo = S’il s’agissait d’une modification, on ne sait pas si quelque chose a changé : Portachiavi le demandera au portail. Réessayez dans quelques minutes.
error-network-proxy-invalid-what = L’adresse du proxy n’est pas valide.
error-network-proxy-invalid-todo = Rien n’a changé. Il faut une adresse comme http://proxy.ente.it:8080, sans nom d’utilisateur.
error-network-trust-unreadable-what = Le fichier des autorités de certification est illisible.
error-network-trust-unreadable-todo = Rien n’a changé. Vérifiez que le fichier existe et peut être lu.
error-network-trust-unfit-what = Le fichier des autorités ne contient aucun certificat utilisable.
error-network-trust-unfit-todo = Rien n’a changé. Il faut un fichier PEM avec au moins un certificat.
error-network-certificate-unreadable-what = Le fichier du certificat de cet ordinateur est illisible.
error-network-certificate-unreadable-todo = Rien n’a changé. Vérifiez que le fichier existe et peut être lu.
error-network-certificate-password-what = Le mot de passe du certificat n’est pas le bon.
error-network-certificate-password-todo = Rien n’a changé. Vérifiez le mot de passe et réessayez.
error-network-certificate-unfit-what = Le fichier ne contient pas de certificat avec sa clé.
error-network-certificate-unfit-todo = Rien n’a changé. Il faut un fichier PKCS#12, ou PEM avec certificat et clé.
error-network-no-tls-what = Cet ordinateur ne peut pas ouvrir de connexions sécurisées.
error-network-no-tls-todo = Rien n’a changé. Mettez à jour le système ou signalez le problème.
error-portal-timed-out-what = Le portail n’a pas répondu à temps.
error-portal-timed-out-todo = Rien n’a changé. Réessayez dans quelques minutes.
error-portal-interrupted-what = La connexion avec le portail s’est interrompue.
error-portal-interrupted-todo = Rien n’a changé. Vérifiez le réseau et réessayez.
error-portal-session-expired-what = La session avec le portail a expiré.
error-portal-session-expired-todo = Cette demande n’a rien changé. Reconnectez-vous : vous reviendrez ici.
error-portal-role-missing-what = Votre rôle ne permet pas cette opération.
error-portal-role-missing-todo = Rien n’a changé. Demandez à la personne qui administre l’organisme de vous donner un rôle pour Piattaforma pagoPA.
error-portal-other-institution-what = Le portail dit que la session appartient à un autre organisme.
error-portal-other-institution-todo = Rien n’a changé. Retournez au choix de l’organisme et entrez de nouveau dans le bon.
error-portal-type-not-allowed-what = Le portail n’accorde pas ce produit à ce type d’organisme.
error-portal-type-not-allowed-todo = Rien n’a changé. Si vous pensez que l’organisme y a droit, demandez à l’assistance de pagoPA.
error-portal-psp-code-missing-what = Il manque au portail le code PSP de cet organisme.
error-portal-psp-code-missing-todo = Rien n’a changé. Demandez à l’assistance de pagoPA d’enregistrer le code PSP.
error-portal-prefix-unknown-what = Le portail ne reconnaît pas cette paire de clés.
error-portal-prefix-unknown-todo = Rien n’a changé. C’est une paire d’ancien type : pour la régénérer, adressez-vous à l’assistance de pagoPA.
error-portal-not-found-what = Le portail ne trouve pas ce qui a été demandé.
error-portal-not-found-todo = Rien n’a changé, et rien n’a été supprimé ici. Actualisez la liste et réessayez.
error-portal-conflict-what = Le portail dit qu’une demande semblable est déjà en cours ou déjà exécutée.
error-portal-conflict-todo = Portachiavi n’a rien changé. Actualisez la liste avant de réessayer.
error-portal-throttled-what = Le portail a reçu trop de demandes.
error-portal-throttled-todo = Rien n’a changé. Attendez quelques minutes et réessayez.
error-portal-malformed-what = Le portail n’a pas accepté la demande.
error-portal-malformed-todo = Rien n’a changé. Signalez le code ci-dessous à la personne qui vous assiste.
error-portal-failed-what = Le portail a subi une panne.
error-portal-failed-todo = Rien n’a changé. Réessayez dans un instant : si cela continue, signalez le code à l’assistance de pagoPA.
error-portal-unreadable-what = La réponse du portail est illisible.
error-portal-unreadable-todo = Rien n’a changé, et les clés conservées restent en place. Réessayez dans un instant.
error-portal-key-refused-what = Le portail ne reconnaît pas cette clé.
error-portal-key-refused-todo = Rien n’a changé. Elle peut être erronée, tout juste régénérée, suspendue ou d’un autre produit : vérifiez-la dans le back office d’IO.
error-portal-key-not-allowed-what = Le portail ne permet pas d’utiliser cette clé d’ici.
error-portal-key-not-allowed-todo = Rien n’a changé. Soit ce n’est pas une clé Manage, soit l’adresse IP de ce réseau n’est pas parmi celles autorisées pour la clé : cela se vérifie dans le back office d’IO, à la rubrique « API Key ».
error-portal-outside-group-what = Ce service n’est pas dans le groupe de la clé Manage.
error-portal-outside-group-todo = Rien n’a changé. Utilisez la clé Manage de l’organisme ou celle du bon groupe.
error-portal-certificate-needed-what = Pour cet organisme, IO demande un certificat client.
error-portal-certificate-needed-todo = Rien n’a changé. Indiquez-le dans les Paramètres, au champ « Certificat de cet ordinateur ».
error-portal-service-deleted-what = Ce service a été supprimé.
error-portal-service-deleted-todo = Rien n’a changé. Un service supprimé n’a plus de clés sur le portail ; celles qui sont conservées ici restent en place.
error-portal-list-doubtful-what = Le portail ne liste aucune clé, mais il y en a de conservées ici.
error-portal-list-doubtful-todo = Rien n’a changé : la demande n’est pas partie, car elle pourrait toucher des clés en service. Réessayez quand le portail les listera de nouveau.
error-portal-list-behind-what = Le portail affiche encore une clé remplacée depuis peu.
error-portal-list-behind-todo = Rien n’a changé : la demande n’est pas partie, car on ne pourrait pas distinguer la nouvelle clé. Réessayez dans quelques minutes.
error-keychain-locked-what = Le trousseau de l’ordinateur est verrouillé.
error-keychain-locked-todo = Rien n’a changé. Déverrouillez-le et réessayez.
error-keychain-dismissed-what = La demande de déverrouiller le trousseau a été fermée.
error-keychain-dismissed-todo = Rien n’a changé. Réessayez et saisissez le mot de passe du trousseau.
error-keychain-no-service-what = Cet ordinateur n’a pas de trousseau actif.
error-keychain-no-service-todo = Rien n’a changé. Démarrez ou installez un service de trousseau et réessayez.
error-keychain-no-collection-what = Le trousseau n’a pas de collection par défaut.
error-keychain-no-collection-todo = Rien n’a changé. Créez-en une avec le gestionnaire de mots de passe du système et réessayez.
error-keychain-unknown-what = Le trousseau de l’ordinateur a répondu de façon inattendue.
error-keychain-unknown-todo = Rien n’a changé. Réessayez : si cela continue, fermez et rouvrez la session de l’ordinateur.
error-keychain-timed-out-what = Le trousseau de l’ordinateur n’a pas répondu à temps.
error-keychain-timed-out-todo = Rien n’a changé. Regardez s’il attend votre mot de passe dans une autre fenêtre, puis réessayez.
error-keychain-entry-damaged-what = L’entrée de cette paire dans le trousseau est endommagée.
error-keychain-entry-damaged-todo = Rien n’a changé. Actualisez la liste : le portail peut redonner les mêmes clés.
error-keychain-entry-missing-what = Cette paire n’est pas dans le trousseau.
error-keychain-entry-missing-todo = Rien n’a changé. Actualisez la liste : le portail peut redonner les mêmes clés.
error-keychain-not-kept-what = Le trousseau n’a pas conservé ce qui lui a été donné.
error-keychain-not-kept-todo = Rien n’a changé sur le portail, et les clés déjà conservées restent en place. Vérifiez le trousseau et actualisez la liste.
error-ledger-unusable-what = La base de données locale de Portachiavi ne peut être ni lue ni écrite.
error-ledger-unusable-todo = Aucune clé n’a été supprimée. Vérifiez que le disque n’est pas plein et rouvrez Portachiavi : si vous aviez demandé une modification, la liste du portail dira si elle a eu lieu.
error-ledger-full-what = Le disque est plein : impossible d’écrire dans la base de données de Portachiavi.
error-ledger-full-todo = Rien n’a changé sur le portail. Libérez de l’espace sur le disque et actualisez la liste : ce qui n’a pas pu être noté sera repris de là.
error-ledger-read-only-what = La base de données de Portachiavi peut être lue, mais pas écrite.
error-ledger-read-only-todo = Rien n’a changé sur le portail, et vous pouvez encore afficher et copier les clés conservées. Vérifiez les autorisations du dossier de Portachiavi et rouvrez l’application.
error-ledger-damaged-what = La base de données de Portachiavi est endommagée.
error-ledger-damaged-todo = Rien n’a changé sur le portail, et les clés restent dans le trousseau de l’ordinateur. Fermez et rouvrez Portachiavi : la base de données sera mise de côté et la liste reconstruite à partir du trousseau.
error-kept-not-noted-what = La modification a réussi et les nouvelles clés sont conservées, mais la base de données n’a pas pu le noter.
error-kept-not-noted-todo = Sur le portail, la modification existe, et les clés du trousseau sont celles qui sont valides. Ne la répétez pas : vérifiez l’espace sur le disque et actualisez la liste, elle sera alors notée d’elle-même.
error-refusal-not-noted-what = Le portail a refusé la demande, mais la base de données n’a pas pu le noter.
error-refusal-not-noted-todo = Rien n’a changé, et les clés d’avant restent valides. Ici, la demande figure en suspens tant qu’elle ne peut pas être notée : vérifiez l’espace sur le disque et actualisez la liste.
error-clipboard-unusable-what = Impossible d’écrire dans le presse-papiers.
error-clipboard-unusable-todo = Rien n’a changé. Réessayez, ou affichez la clé et copiez-la à la main.
error-product-already-generated-what = Ce produit a déjà sa paire de clés.
error-product-already-generated-todo = Rien n’a changé. Vous la trouvez à la page « Clés API ».
error-product-nodo-first-what = « Connessione con nodo » doit être générée d’abord.
error-product-nodo-first-todo = Rien n’a changé. Générez cette paire, puis revenez à ce produit.
error-product-collaudo-first-what = L’environnement de test de cet organisme n’est pas encore complet.
error-product-collaudo-first-todo = Rien n’a changé. Complétez l’environnement de test, ou indiquez depuis l’Aperçu que les tests ont été faits ailleurs.
error-pair-absent-what = Le portail ne liste plus cette paire de clés.
error-pair-absent-todo = Rien n’a changé, et celle qui est conservée reste ici. Actualisez la liste : si elle manque encore, demandez à l’assistance de pagoPA.
error-pair-changed-elsewhere-what = Entre-temps, quelqu’un d’autre a modifié une clé de cette paire.
error-pair-changed-elsewhere-todo = La demande n’est pas partie et Portachiavi n’a rien changé. Les nouvelles clés sont conservées : vérifiez lesquelles sont en service, puis refaites la demande si elle est encore utile.
error-pair-unknown-what = Cette paire de clés n’est pas parmi celles connues ici.
error-pair-unknown-todo = Rien n’a changé. Actualisez la liste et réessayez.
error-key-in-use-what = Cette clé est marquée comme en service.
error-key-in-use-todo = La demande n’est pas partie et rien n’a changé. Si vous voulez quand même la régénérer, refaites la demande et saisissez le code fiscal de l’organisme.
error-note-installed-at-unfit-what = Sous cette forme, cela ne peut pas être conservé.
error-note-installed-at-unfit-todo = Rien n’a changé. Écrivez 80 caractères au plus, sans retour à la ligne et sans clés.
error-note-owner-unfit-what = Sous cette forme, cela ne peut pas être conservé.
error-note-owner-unfit-todo = Rien n’a changé. Écrivez 80 caractères au plus, sans retour à la ligne et sans clés.
error-note-due-unfit-what = Ce n’est pas un jour du calendrier.
error-note-due-unfit-todo = Rien n’a changé. Il faut le jour, le mois et l’année.
error-note-text-unfit-what = Sous cette forme, cela ne peut pas être conservé.
error-note-text-unfit-todo = Rien n’a changé. Écrivez 1 000 caractères au plus, et aucune clé : la place des clés est dans le trousseau.
error-pair-still-listed-what = D’après ce que l’on sait, le portail liste encore cette paire de clés.
error-pair-still-listed-todo = Rien n’a changé, et les clés restent dans le trousseau. Actualisez la liste : seule une paire que le portail ne liste plus peut être retirée.
error-confirmation-used-what = Cette demande était déjà partie, avec la même confirmation.
error-confirmation-used-todo = Elle n’est pas partie une seconde fois et rien d’autre n’a changé. Actualisez la liste pour voir ce qu’il en est : si elle est encore utile, refaites-la depuis le début.
error-operation-open-what = Il y a déjà une opération dont le résultat n’est pas connu.
error-operation-open-todo = Cette demande n’est pas partie et rien n’a changé. Actualisez la liste : dès que l’autre sera éclaircie, vous pourrez réessayer.
error-generation-unknown-what = On ne sait pas si la paire de clés a été générée.
error-generation-unknown-todo = La demande est partie une seule fois et peut avoir créé la paire. Ne la répétez pas : actualisez la liste et, si la paire existe, elle sera conservée.
error-generation-not-kept-what = La paire de clés a été générée, mais elle n’est pas encore conservée.
error-generation-not-kept-todo = Sur le portail, la paire existe. Vérifiez le trousseau et actualisez la liste : elle sera conservée d’elle-même.
error-regeneration-unknown-what = On ne sait pas si la clé a été régénérée.
error-regeneration-unknown-todo = La demande est partie une seule fois et peut avoir modifié la clé : celle qui est conservée pourrait ne plus fonctionner. Ne la répétez pas : actualisez la liste.
error-regeneration-not-kept-what = La clé a été régénérée, mais la nouvelle n’est pas encore conservée.
error-regeneration-not-kept-todo = Sur le portail, la clé a changé et l’ancienne ne fonctionne plus. Vérifiez le trousseau et actualisez la liste : la nouvelle sera conservée d’elle-même.
error-unknown-institution-what = Cet organisme n’est pas parmi ceux connus ici.
error-unknown-institution-todo = Rien n’a changé. Retournez au choix de l’organisme et réessayez avec le réseau.
error-owner-unknown-what = Une opération en suspens concerne un organisme ou un service qui n’est plus accessible d’ici.
error-owner-unknown-todo = Rien n’a changé. Entrez dans l’organisme, ou ajoutez de nouveau la clé Manage du service : le résultat sera demandé automatiquement.
error-unknown-request-what = Portachiavi n’a pas compris la demande de sa fenêtre.
error-unknown-request-todo = Rien n’a changé. Fermez et rouvrez Portachiavi : si cela continue, signalez le problème.
error-demo-not-started-what = Le portail de démonstration n’a pas démarré.
error-demo-not-started-todo = Rien n’a changé. Fermez et rouvrez Portachiavi.
error-portal-not-chosen-what = Aucun portail n’a encore été choisi.
error-portal-not-chosen-todo = Rien n’a changé. Sortez et choisissez par où commencer.
error-portal-signed-out-what = Pas encore de connexion à l’Area Riservata.
error-portal-signed-out-todo = Rien n’a changé, et les clés conservées restent à disposition. Connectez-vous pour entrer.
error-sign-in-closed-what = La connexion a été interrompue : la fenêtre a été fermée.
error-sign-in-closed-todo = Rien n’a changé. Connectez-vous quand vous voulez recommencer.
error-sign-in-window-what = La fenêtre de connexion ne s’ouvre pas.
error-sign-in-window-todo = Rien n’a changé. Redémarrez Portachiavi, ou connectez-vous depuis le navigateur et collez ici l’adresse à laquelle vous arrivez.
error-sign-in-no-landing-what = L’adresse collée n’est pas celle à laquelle mène la connexion.
error-sign-in-no-landing-todo = Rien n’a changé. Copiez toute l’adresse de la page qui s’ouvre quand on choisit l’environnement, y compris la partie après #id=.
error-sign-in-token-over-what = Le portail n’accepte pas cette connexion : elle vaut 15 minutes, et une page déjà ouverte peut l’avoir consommée.
error-sign-in-token-over-todo = Rien n’a changé. Retournez au portail, entrez de nouveau dans l’environnement et collez la nouvelle adresse.
error-sign-in-other-place-what = La connexion est arrivée à un autre organisme ou environnement, ou avec une autre identité.
error-sign-in-other-place-todo = Rien n’a changé. Pour travailler là, retournez au choix de l’organisme, et connectez-vous depuis celui-ci.
error-portal-busy-what = Portachiavi attend encore une réponse du portail pour cet organisme.
error-portal-busy-todo = Cette demande n’est pas partie et rien n’a changé. Réessayez dans un instant.
error-folder-unusable-what = Portachiavi ne peut pas utiliser le dossier où il garde sa base de données.
error-folder-unusable-todo = Rien n’a changé et aucune clé n’a été supprimée. Vérifiez que le dossier vous appartient, que vous pouvez y écrire et que le disque n’est pas plein, puis réessayez.
error-already-open-what = Portachiavi est déjà ouvert sur cet ordinateur.
error-already-open-todo = Rien n’a changé. L’autre fenêtre n’a pas répondu : utilisez-la ou fermez-la, puis réessayez.
error-manage-key-missing-what = Cette clé Manage manque dans le trousseau, ou n’est plus lisible.
error-manage-key-missing-todo = Rien n’a changé, et les clés API des services déjà conservées restent en place. Copiez la clé depuis le back office d’IO et collez-la avec « Remplacer », à la page « Clés Manage ».
error-export-too-large-what = Le fichier est trop grand pour être l’export des clés.
error-export-too-large-todo = Rien n’a été conservé. Choisissez le fichier zip téléchargé depuis le back office d’IO.
error-export-password-wrong-what = Le mot de passe n’est pas celui de ce fichier.
error-export-password-wrong-todo = Rien n’a été conservé. Saisissez le mot de passe choisi au moment de l’export et réessayez.
error-export-damaged-what = Le fichier est endommagé, ou n’est pas un fichier zip.
error-export-damaged-todo = Rien n’a été conservé. Téléchargez de nouveau l’export et réessayez.
error-export-unknown-what = Le fichier n’est pas l’export des clés Manage.
error-export-unknown-todo = Rien n’a été conservé. Choisissez le fichier zip téléchargé depuis le back office d’IO, à la page « I tuoi enti ».
error-export-not-written-what = Impossible d’écrire le fichier de l’export.
error-export-not-written-todo = Rien n’a changé. Vérifiez que vous pouvez écrire dans le dossier des téléchargements et que le disque n’est pas plein, puis réessayez.
error-settings-unusable-what = Impossible d’enregistrer les paramètres.
error-settings-unusable-todo = Les paramètres restent comme avant ; seul un mot de passe, si vous l’avez saisi, peut avoir changé. Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans le dossier de Portachiavi, puis réessayez.
error-settings-unfit-what = Les paramètres conservés ne peuvent pas être utilisés tels quels.
error-settings-unfit-todo = Rien n’a changé, et il n’y a pas de connexion aux vrais portails tant qu’ils ne sont pas corrigés. Ouvrez les Paramètres : ce qui ne va pas y est signalé.
error-settings-address-invalid-what = L’adresse n’est pas valide.
error-settings-address-invalid-todo = Rien n’a changé. Il faut une adresse comme https://portale.ente.it, sans nom d’utilisateur et sans « ? » ni « # ».
error-settings-host-invalid-what = L’un des noms n’est pas valide.
error-settings-host-invalid-todo = Rien n’a changé. Il faut des noms entiers comme idp.ente.it, sans https:// et sans astérisques.
error-settings-seconds-invalid-what = Le délai n’est pas valide.
error-settings-seconds-invalid-todo = Rien n’a changé. Il faut un nombre entier de secondes, dans les limites indiquées.
error-settings-user-invalid-what = Le nom d’utilisateur n’est pas valide.
error-settings-user-invalid-todo = Rien n’a changé. Un nom d’utilisateur ne peut pas contenir de deux-points : le mot de passe a son propre champ.
error-settings-environments-alike-what = Test et production ne peuvent pas avoir la même adresse.
error-settings-environments-alike-todo = Rien n’a changé. Écrivez pour chaque environnement son adresse : les clés de l’un ne sont pas celles de l’autre.
error-settings-password-invalid-what = Le mot de passe ne peut pas être conservé.
error-settings-password-invalid-todo = Rien n’a changé. Il peut avoir 256 caractères au plus, sans retour à la ligne.
error-policy-unfit-what = Ce que votre organisation a défini pour Portachiavi est illisible.
error-policy-unfit-todo = Rien n’a changé. Tant que ce n’est pas corrigé, Portachiavi ne se connecte pas aux portails ; vous pouvez afficher et copier les clés conservées. Avertissez la personne qui gère cet ordinateur.
error-demo-forbidden-what = Votre organisation n’autorise pas la démonstration sur cet ordinateur.
error-demo-forbidden-todo = Rien n’a changé. Ouvrez Portachiavi sans demander la démonstration.
