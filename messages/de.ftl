### Was die Seite sagt, auf Deutsch. Wie die Dateien gebaut sind, steht am Anfang von en.ftl.

locale-name = Deutsch
locale-direction = ltr
locale-zero = 0
locale-group = .
locale-point = ,

## Die Seite als Ganzes

name = Twicetold
and = und
comma = {", "}
semicolon = {"; "}
title = { $left } und { $right } im Vergleich · Twicetold
compared = { $left } und { $right } im Vergleich
skip = Zu den Texten
edit-texts = Ändern
swap-texts = Texte tauschen
search = Suchen
search-both-texts = Suchen in beiden Texten
differences = Unterschiede
try-again = Noch einmal
view = Ansicht
side-by-side = Nebeneinander
inline = Einspaltig

## Der Anfang

start-title = Eine Geschichte, zweimal erzählt.
start-lede = Legen Sie zwei Artikel nebeneinander. Sehen Sie, was sie Wort für Wort teilen, wo ihr Wortlaut auseinandergeht
    und was nur einer von ihnen sagt.
start-form = Zwei Texte zum Vergleichen
compare = Vergleichen
missing-one = { $side ->
    [a] Der erste Text fehlt noch.
   *[b] Der zweite Text fehlt noch.
}
missing-both = Geben Sie zwei Texte ein.
file-kinds = Dateien: .txt, .md oder .html, bis 20 MB. Ein exportierter Vergleich (.json oder .html) wird wieder aufgenommen.
recent-comparisons = Letzte Vergleiche
recent-none = Noch keine. Der nächste Vergleich wird hier stehen.
recent-where = Nur auf diesem Gerät aufbewahrt, mit Ihren Notizen und Korrekturen.
forget-all = Alle vergessen
memory-nothing = Nicht aufbewahren
memory-comparisons = Auf diesem Gerät
privacy-title = Nichts verlässt diese Seite
privacy = Beide Texte werden in Ihrem Browser gelesen und verglichen. Kein Konto, kein Hochladen, keine Verfolgung.
samples-title = Ein Beispielpaar öffnen
sample-agency = Zwei Zeitungen, ein Agenturtext
sample-agency-shows = kleine Eingriffe, Kürzungen, eine versetzte Passage
sample-accounts = Zwei Berichte über ein Ereignis
sample-accounts-shows = dieselben Aussagen in anderen Worten
sample-editions = Morgen- und Abendausgabe
sample-editions-shows = im Lauf des Tages berichtigte Zahlen

## Ein Blatt für einen Text

first-text = Erster Text
second-text = Zweiter Text
paste-first = Fügen Sie hier einen Artikel ein
paste-second = Fügen Sie einen anderen Bericht über dasselbe Ereignis ein oder eine andere Fassung desselben Textes
text-name = Name
name-of-text = { $side ->
    [a] Name des ersten Textes
   *[b] Name des zweiten Textes
}
reading-file = Die Datei wird gelesen …
or-drop = oder ziehen Sie eine auf diese Seite
word-count = { $words ->
    [one] { NUMBER($words) } Wort
   *[other] { NUMBER($words) } Wörter
}
choose-file = Datei wählen
choose-file-for = { $side ->
    [a] Datei für den ersten Text wählen
   *[b] Datei für den zweiten Text wählen
}
file-of = { $side ->
    [a] Datei des ersten Textes
   *[b] Datei des zweiten Textes
}
encoding-of = { $side ->
    [a] Zeichenkodierung des ersten Textes
   *[b] Zeichenkodierung des zweiten Textes
}
read-as = Gelesen als { $encoding }. Falsche Zeichen? Wählen Sie anders.

## Was mit einem Text nicht stimmt und was sich tun lässt

not-text = „{ $file }“ ist kein Text.
not-text-hint = Wählen Sie eine .txt-, .md- oder .html-Datei, oder fügen Sie den Artikel ein.
empty-file = „{ $file }“ ist leer.
empty-file-hint = Wählen Sie eine andere Datei, oder fügen Sie den Artikel ein.
too-large = { $side ->
    [a] Der erste Text hat { NUMBER($megabytes) } MB; diese Seite vergleicht bis zu 20 MB.
   *[b] Der zweite Text hat { NUMBER($megabytes) } MB; diese Seite vergleicht bis zu 20 MB.
}
too-many-words = { $side ->
    [a] Der erste Text hat { NUMBER($words) } Wörter; diese Seite vergleicht bis zu 2.000.000.
   *[b] Der zweite Text hat { NUMBER($words) } Wörter; diese Seite vergleicht bis zu 2.000.000.
}
too-much-hint = Fügen Sie den Teil ein, den Sie brauchen.
unreadable = „{ $file }“ konnte nicht gelesen werden.
unreadable-hint = Vielleicht wurde die Datei verschoben oder gesperrt. Wählen Sie sie noch einmal, oder fügen Sie den Artikel
    ein.
no-article = In „{ $file }“ steht kein Artikeltext.
no-article-hint = Öffnen Sie die Datei in einem Browser, und fügen Sie den Artikel von dort ein.
broken-comparison = „{ $file }“ ist ein exportierter Vergleich, der sich hier nicht lesen lässt.
broken-comparison-hint = Die Datei ist beschädigt oder von anderer Version. Ihre Texte sind, wie sie waren; exportieren Sie noch einmal, oder wählen Sie die beiden Texte.
not-started = Der Vergleich ließ sich nicht starten. Ihre Texte sind unversehrt.
stopped = Der Vergleich brach unerwartet ab. Ihre Texte sind unversehrt.

## Während eines langen Vergleichs

working-title = Zwei lange Texte werden verglichen
working-hint = Sie können schon lesen; die Markierungen erscheinen, sobald sie gefunden sind.
cancel = Abbrechen
stage-reading = Lesen
stage-matching = Gemeinsame Wendungen suchen
stage-aligning = Sätze zuordnen
stage-refining = Wörter vergleichen

## Einstellungen

settings = Einstellungen
language = Sprache
appearance = Aussehen
theme-device = Wie das Gerät
theme-light = Hell
theme-sepia = Sepia
theme-dark = Dunkel
letters = Schrift
face-serif = Mit Serifen
face-sans = Serifenlos
size = Größe
size-small = Klein
size-medium = Mittel
size-large = Groß
size-huge = Riesig
width = Breite
width-narrow = Schmal
width-medium = Mittel
width-wide = Breit
lines = Zeilen
lines-close = Eng
lines-medium = Mittel
lines-airy = Weit
flow-level = Sätze auf einer Höhe
flow-free = Fließend
flow-by-a = B nach A geordnet
flow-by-b = A nach B geordnet
follows = in der Reihenfolge von { $side }
compare-two-others = Zwei andere Texte vergleichen

## Tasten

keyboard-shortcuts = Tastenkürzel
key-step = Nächste und vorige Markierung
key-release = Die gewählte Markierung loslassen
key-everything = Alles zeigen
key-kinds = Nur Gemeinsames, Versetztes, Umformuliertes
key-numbers = Abweichende Zahlen zeigen
key-only = Zeigen, was nur A oder nur B sagt
key-quotes = Zeigen, was in Anführungszeichen steht
key-search = Beide Texte durchsuchen
key-list = Alle Passagen auflisten
key-differences = Auflisten, was abweicht
key-export = Den Vergleich exportieren
key-emphasis = Unterschiede oder Gemeinsames betonen
key-why = Sagen, warum die Markierung da ist
key-note = Eine Notiz zur Markierung schreiben
key-omit = Die gewählte Passage auslassen oder wieder aufnehmen
key-correct = Sagen, welche Sätze zusammengehören
key-undo = Die letzte Korrektur zurücknehmen
key-minimum = Kürzere oder längere Wendungen zählen
key-view = Nebeneinander oder einspaltig
key-linear = Paar für Paar lesen, wie zum Vorlesen, oder wieder nebeneinander
key-swap = Die beiden Texte tauschen
key-compare = Vergleichen, während Sie einen Text tippen
keys-of-compare = Strg+Enter
key-help = Diese Liste
keys-note = Während Sie schreiben, tun einzelne Tasten nichts. Für jede gibt es auch einen Knopf.
close = Schließen

## Welche Markierungen gezeigt werden

show-in-texts = In den Texten zeigen
filter-everything = Alles
filter-shared = Gemeinsam
filter-moved = Versetzt
filter-reworded = Umformuliert
filter-numbers = Zahlen
filter-only-a = Nur A
filter-only-b = Nur B
filter-quotes = Zitate
minimum-unseen = Gezählt werden
minimum = Wendungen ab
minimum-words = { $words ->
   *[other] { NUMBER($words) } Wörtern
}
text-tabs = Text
more = Mehr
some-left-out = {", einiges ausgelassen"}
more-filters = Weitere Filter
wording = Wortlaut
besides = Außerdem
frames = Rahmt den Text wohl nur
part-byline = Autorzeile
part-signoff = Schlussformel
part-frame = Von der Seite
counts-as-same = Was als gleich gilt
rule-case = Wörter mit anderer Großschreibung
rule-punctuation = Wörter mit anderen Satzzeichen
rule-meaning = Wörter ähnlicher Bedeutung (Englisch)
kept-exact = Wort für Wort
kept-normalised = Gleich bis auf Kleinigkeiten
kept-inflected = Andere Formen derselben Wörter
kept-reworded = Andere Wörter an derselben Stelle
kept-quotes = Zitate
kept-crumbs = Autorenzeilen, Seitenreste, Kürzel
catches-eye = Was ins Auge fällt
emphasis-shared = Gemeinsames
emphasis-differing = Unterschiede
fold-long = Lange gleiche oder ausgefilterte Strecken einklappen
fold-same = { NUMBER($sentences) } Sätze, in beiden gleich
fold-unlisted = Nichts dergleichen in { NUMBER($left) } Sätzen von A, { NUMBER($right) } von B
fold-hide = verbergen
in-class = Im Unterricht
predict = Erst vermuten, dann aufdecken

## Suche

previous-hit = Voriger Treffer
next-hit = Nächster Treffer
close-search = Suche schließen
not-found = In keinem der Texte gefunden
hits = { NUMBER($nth) } von { NUMBER($of) }: { NUMBER($left) } in A, { NUMBER($right) } in B
hits-cut = { NUMBER($nth) } von { NUMBER($of) }: { NUMBER($left) } in A, { NUMBER($right) } in B; es gibt noch mehr
all-hits = Alle Treffer
hit-count = { $hits ->
   *[other] { NUMBER($hits) } Treffer
}
hits-first = die ersten { NUMBER($shown) } sind aufgeführt

## Was über beide Texte als Ganzes gesagt wird

summary = Überblick
percent = { NUMBER($percent) }{"\u202F"}%
percent-under-one = <1{"\u202F"}%
share-of-a = von A in B
share-of-b = von B in A
share-means = { $side ->
    [a] { NUMBER($shared) } der { NUMBER($words) } Wörter des ersten Textes stehen in Wendungen, die auch der zweite hat, von
        Schreibweise und Wortformen abgesehen.
   *[b] { NUMBER($shared) } der { NUMBER($words) } Wörter des zweiten Textes stehen in Wendungen, die auch der erste hat, von
        Schreibweise und Wortformen abgesehen.
}
share-left-out = Was ausgelassen ist, zählt als nicht gemeinsam.
longest = Wörter in der längsten gemeinsamen Passage
longest-means = Die längste ununterbrochene Folge von Wörtern, die beide Texte in derselben Reihenfolge haben.
statements = gemeinsame Aussagen
statements-mean = Sätze des einen Textes, die dasselbe sagen wie Sätze des anderen, in welchen Worten auch immer.
no-words-both = Keiner der Texte hat Wörter zum Vergleichen.
no-words-first = Der erste Text hat keine Wörter zum Vergleichen.
no-words-second = Der zweite Text hat keine Wörter zum Vergleichen.
no-words-rest = Beide werden gezeigt, wie sie sind.
same-texts = Diese beiden Texte sind Wort für Wort gleich.
same-texts-rest = Sie unterscheiden sich höchstens in Leerraum. Der zweite steht neben dem ersten.
hide-related = Sätze zum selben Punkt ausblenden
show-related = Auch Sätze zum selben Punkt zeigen
independent = Zwei unabhängige Berichte.
independent-rest = { $words ->
   *[other] Diese Texte teilen keine Wendung von { NUMBER($words) } oder mehr Wörtern. Es folgen Sätze, die dasselbe in anderen
        Worten sagen.
}
hardly-common = Kaum etwas gemeinsam.
hardly-common-rest = { $words ->
   *[other] Diese Texte teilen keine Wendung von { NUMBER($words) } oder mehr Wörtern. Einige Sätze betreffen denselben Punkt;
        gepunktete Linien und Buchstaben führen vom einen zum anderen.
}
nothing-common = Nichts gemeinsam.
nothing-common-rest = { $words ->
   *[other] Diese beiden Texte teilen keine Wendung von { NUMBER($words) } oder mehr Wörtern. Auch sagt kein Satz des einen, was
        ein Satz des anderen sagt.
}
map = Karte beider Texte, oben der erste, unten der zweite; Bänder verbinden, was sie teilen.
map-moved = { $passages ->
    [one] Eine Passage steht im zweiten an anderer Stelle.
   *[other] { NUMBER($passages) } Passagen stehen im zweiten an anderer Stelle.
}
notice-repeats = Manche Wendungen wiederholen sich so oft, dass ihre Vorkommen der Reihe nach zugeordnet wurden, nicht jedes
    jedem.
notice-cut-short = Manche Sätze wurden nicht miteinander verglichen, weil die Texte sehr lang sind.
notice-long-sentences = In sehr langen Sätzen werden nur längere gemeinsame Wendungen gezeigt.
notice-languages = Die Sprache des ersten Textes scheint { $first } zu sein, die des zweiten { $second }. Nur Namen und Zahlen
    können übereinstimmen.
notice-without-word-list = Die Liste der Wörter, die füreinander stehen können ({ $language }), konnte nicht
    geladen werden. Weniger Umformuliertes wird gefunden; vergleichen Sie noch einmal, um es wieder zu versuchen.

## Die Texte

both-texts = Beide Texte
a-and-b = A und B
inline-note = Was schlicht gesetzt ist, steht in beiden. Wo die Texte auseinandergehen, kommt A vor B.
legend = Durchgezogen: dieselben Wörter; dünn oder fein gestrichelt: andere Formen davon. Gestrichelt: dieselben Wörter an
    anderer Stelle. Gepunktet: andere Wörter. ‸: hier fehlen Wörter. ≠: Zahlen weichen voneinander ab. Balken neben Sätzen:
    dieselbe Aussage in anderen Worten. Balken am Rand, einfach für A, doppelt für B: nur in diesem Text.
row-same = { $side ->
    [a] A, dieselben Wörter wie B
   *[b] B, dieselben Wörter wie A
}
row-edited = { $side ->
    [a] A, zum Teil die Wörter von B
   *[b] B, zum Teil die Wörter von A
}
row-statement = { $side ->
    [a] A, dieselbe Aussage wie B in anderen Worten
   *[b] B, dieselbe Aussage wie A in anderen Worten
}
row-related = { $side ->
    [a] A, zum selben Punkt wie B
   *[b] B, zum selben Punkt wie A
}
row-disagrees = { $row }; Zahlen weichen voneinander ab
flag = { $side ->
    [a] Passage { $passage } steht im zweiten Text, B, an anderer Stelle. Dorthin.
   *[b] Passage { $passage } steht im ersten Text, A, an anderer Stelle. Dorthin.
}
margin-both = A { NUMBER($left, useGrouping: "false") } · B { NUMBER($right, useGrouping: "false") }
margin-one = { $side } { NUMBER($paragraph, useGrouping: "false") }
stands-elsewhere = steht an anderer Stelle
stands-in = steht in Absatz { NUMBER($paragraph, useGrouping: "false") }
go-there = Dorthin

## Paar für Paar: beide Texte in einer Folge

linear = Paar für Paar
linear-read = Paar für Paar lesen
linear-leave = Nebeneinander lesen
linear-about = Was zusammengehört, steht beisammen, in der Reihenfolge von A. Diese Form ist zum Vorlesen gemacht.
linear-pair = { $sentences ->
    [1] { $left }, entspricht { $right }: { $how }.
   *[other] { $left }, entsprechen { $right }: { $how }.
}
linear-alone = { $place }: { $what }.
linear-sentence = { $side }, Satz { NUMBER($nth) }
linear-sentences = { $side }, Sätze { $numbers }
linear-range = { NUMBER($from) } bis { NUMBER($to) }
linear-same = dieselben Wörter
linear-edited = zum Teil dieselben Wörter
linear-statement = dieselbe Aussage in anderen Worten
linear-related = zum selben Punkt
linear-figures = { $figures ->
    [1] eine Zahl weicht ab
   *[other] { NUMBER($figures) } Zahlen weichen ab
}
linear-moved = in B an anderer Stelle
linear-left-out = von Ihnen ausgenommen
linear-only = { $side ->
    [a] nur A sagt das
   *[b] nur B sagt das
}
linear-unmatched = { $side ->
    [a] kein Satz von B entspricht dem
   *[b] kein Satz von A entspricht dem
}
linear-headline = Überschrift
linear-heading = Zwischenüberschrift
linear-frame = rahmt den Text
linear-marks = Was darin markiert ist
linear-none = Nichts dergleichen steht in den Texten.
linear-more = { NUMBER($shown) } von { NUMBER($of) } sind zu sehen. Mehr zeigen

## Die gewählte Markierung

selected-passage = Gewählte Passage
previous = Vorige
next = Nächste
place-of = von { NUMBER($total) }
all-passages = Alle Passagen
correct-pairing = Korrigieren, was zusammengehört
note = Notiz, oder auslassen
your-note = Ihre Notiz zu dieser Passage
leave-out = Auslassen
reason-none = Zählt mit
reason-frame = Rahmen der Seite
reason-quotation = Ein Zitat
reason-set-phrase = Eine feste Wendung
reason-source = Aus einem dritten Text
reason-other = Ein anderer Grund
left-out-because = Ausgelassen: { $reason }
choose-hint = Wählen Sie eine Markierung, um zu lesen, was der andere Text dort hat.
choose-hint-keys = Mit `n` und `p` gehen Sie von einer zur anderen.
why = Warum?
clear-selection = Auswahl aufheben
paragraph-mark = ¶{ NUMBER($paragraph, useGrouping: "false") }
paragraph-name = Absatz { NUMBER($paragraph, useGrouping: "false") }
show = zeigen
show-in = In { $side } zeigen
show-in-paragraph = In { $side } zeigen, Absatz { NUMBER($paragraph, useGrouping: "false") }
show-next-place = Die nächste von { NUMBER($of) } Stellen in { $side } zeigen
place-among = { NUMBER($nth) } von { NUMBER($of) } Stellen
has-no-words = hat hier keine Wörter
label-shared = Gemeinsam
label-inflected = Gemeinsam in anderen Formen
label-normalised = Gemeinsam bis auf Kleinigkeiten
label-moved = Versetzt
label-reworded = Umformuliert
label-missing = Wörter, die nur { $side } hat
label-statement = Dieselbe Aussage in anderen Worten
label-related = Zum selben Punkt
label-only = Nur in { $side }
label-figure = Zahlen weichen ab
label-sentence = Zugeordnete Sätze
label-words = { $words ->
    [one] { $label }, { NUMBER($words) } Wort
   *[other] { $label }, { NUMBER($words) } Wörter
}
spoken-place = { NUMBER($nth) } von { NUMBER($of) }.
spoken-no-words = hier keine Wörter
spoken-end = { $side }: { $words }.
spoken-end-in = { $side }, Absatz { NUMBER($paragraph, useGrouping: "false") }: { $words }.

## Warum eine Markierung da ist

why-reworded = Verschiedene Wörter an derselben Stelle zweier zugeordneter Sätze.
why-missing = { $side ->
    [a] Die Sätze entsprechen sich; B hat diese Wörter, und A hat hier keine.
   *[b] Die Sätze entsprechen sich; A hat diese Wörter, und B hat hier keine.
}
why-only = { $side ->
    [a] Kein Satz von B sagt dies, und keine Wendung, die lang genug ist, um zu zählen, ist gemeinsam.
   *[b] Kein Satz von A sagt dies, und keine Wendung, die lang genug ist, um zu zählen, ist gemeinsam.
}
why-exact = Beide haben diese Wörter, Buchstabe für Buchstabe.
why-normalised = Beide haben diese Wörter; sie unterscheiden sich in Großschreibung, Anführungszeichen, Schreibweise oder der
    Form einer Zahl.
why-partly = Beide haben diese Wörter, manche davon in anderen Formen.
why-inflected = Beide haben diese Wörter in anderen Formen, etwa Einzahl und Mehrzahl.
why-sure = Von 100 Paaren mit solchen Anhaltspunkten gehören etwa { NUMBER($sure) } zusammen.
why-elsewhere = In B steht es an anderer Stelle.
why-earlier = { $sentences ->
    [1] B hat es einen Satz früher, als es nach der Reihenfolge von A stünde.
   *[other] B hat es { NUMBER($sentences) } Sätze früher, als es nach der Reihenfolge von A stünde.
}
why-later = { $sentences ->
    [1] B hat es einen Satz später, als es nach der Reihenfolge von A stünde.
   *[other] B hat es { NUMBER($sentences) } Sätze später, als es nach der Reihenfolge von A stünde.
}
why-counted = Beide zählen „{ $thing }“, und die Zahlen weichen voneinander ab.
why-figure = Beide nennen für dieselbe Sache eine Zahl, und die Zahlen weichen voneinander ab.
why-stands-for = „{ $right }“ steht für „{ $left }“.
why-near = „{ $left }“ hat mit „{ $right }“ zu tun.
why-pinned = Sie haben sie zusammengefügt.
why-both-have = Beide haben: { $words }.
why-figures-agree = { NUMBER($agree) } von { NUMBER($of) } Zahlen stimmen überein.
why-neighbours = Die Sätze ringsum entsprechen sich.

## Die Liste der Passagen

passages = Passagen
passages-that-hold = Passagen mit
close-list = Liste schließen
gaps = Lücken in Passagen
gaps-joined = Über Lücken hinweg
gaps-words = Wörter in einer Lücke, höchstens
gaps-shared = Im Ganzen gemeinsam, mindestens (%)
label-with-gaps = { $gaps ->
    [one] { $label }, eine Lücke
   *[other] { $label }, { NUMBER($gaps) } Lücken
}
passage-count = { $passages ->
    [one] { NUMBER($passages) } Passage
   *[other] { NUMBER($passages) } Passagen
}
passage-count-cut = die ersten { NUMBER($shown) } von { NUMBER($passages) } Passagen
column-kind = Art
column-words = Wörter
column-moved = Versetzt um
column-begins = Beginnt

## Korrekturen

which-belong = Welche Sätze zusammengehören
sentences-that-hold = Sätze mit
close-corrections = Korrekturen schließen
sentence-of = Ein Satz von { $side }
no-sentence-holds = In keinem Satz stehen diese Wörter.
choose-sentences = Wählen Sie aus jedem Text einen Satz.
tied-together = Die beiden sind jetzt verbunden.
tied-related = Die beiden gelten jetzt als verwandt, mehr nicht.
tied-apart = Die beiden sind jetzt nicht verbunden.
they-belong = Sie gehören zusammen
they-do-not = Sie gehören nicht zusammen
corrections = { $corrections ->
    [0] Keine Korrekturen
    [one] { NUMBER($corrections) } Korrektur
   *[other] { NUMBER($corrections) } Korrekturen
}
undo-last = Letzte zurücknehmen

## Die Übung

exercise-progress = { NUMBER($marked) } von { NUMBER($sentences) } Sätzen markiert.
exercise-result = Sie haben { NUMBER($marked) } von { NUMBER($sentences) } Sätzen markiert. Bei { NUMBER($agreed) } davon sagt die
    Seite dasselbe. Ein Quadrat ist Ihr Zeichen, eine Scheibe das der Seite.
exercise-how = Drücken Sie auf einen Satz, um zu markieren, was er Ihrer Ansicht nach für den anderen Text ist; drücken Sie noch
    einmal für das nächste Zeichen. Auch die Seite kann irren: Wo Sie verschiedener Meinung sind, prüfen Sie, wer die besseren
    Gründe hat.
reveal = Aufdecken
start-again = Von vorn
back-to-comparison = Zurück zum Vergleich
guess-shared = dieselben Wörter
guess-reworded = in anderen Worten
guess-only = nur hier
not-marked = Nicht markiert.
you-say = Sie: { $guess }.
page-says = Die Seite: { $guess }.

## Die Liste der Unterschiede

close-differences = Unterschiede schließen
what-differs = Was abweicht
lists = Listen
in-short = Kurz gesagt:
save-list = Diese Liste exportieren
those-that-hold = Solche mit
nothing-holds = Nichts hier enthält diese Wörter.
found = { $findings ->
   *[other] { NUMBER($findings) } gefunden
}
more-not-listed = { $findings ->
    [one] { NUMBER($findings) } weiterer Fund ist nicht aufgeführt. Das Feld oben findet ihn.
   *[other] { NUMBER($findings) } weitere sind nicht aufgeführt. Das Feld oben findet sie.
}
only-in = Nur in { $side }
same-in-both = In beiden gleich
once-or-more = { $times ->
    [1] einmal
    [2] zweimal
   *[other] { NUMBER($times) }-mal
}
often = { NUMBER($times) }-mal
in-a-and-b = { $left } in A, { $right } in B

topic-numbers = Zahlen
topic-numbers-none = Keiner der Texte nennt eine Zahl.
they-differ = Sie weichen voneinander ab
stated-often = { NUMBER($times) }-mal genannt
thing-date = Datum
thing-time = Uhrzeit
thing-share = Anteil
thing-rank = Rang
thing-duration = Zeitdauer
thing-measure = Maß
thing-sum = Betrag
thing-number = Zahl

topic-quotations = Zitate
topic-quotations-none = Keiner der Texte zitiert jemanden.
quote-altered = Die Wörter im Zitat weichen ab
quote-other-speaker = Dieselben Wörter, andere Sprecher
quote-trimmed = Einer lässt Wörter weg
quote-indirect = In einem ohne Anführungszeichen
speaker-unnamed = Sprecher nicht genannt
speakers = A: { $left }; B: { $right }

topic-names = Namen
topic-names-none = In keinem der Texte wurden Namen gefunden. Namen sind an ihren Großbuchstaben zu erkennen. Im Arabischen,
    Persischen und Chinesischen werden nur Personen gefunden, an bekannten Vor- und Nachnamen.
names-of-people = Schriften ohne Großbuchstaben zeigen keine Namen: Aus einem Text in einer solchen Schrift stehen hier nur
    Personen, deren Vor- oder Nachname bekannt ist, keine Orte und Organisationen.
in-both = In beiden

names-edit = Namen bearbeiten
names-hint = Namen ankreuzen, um sie zu verbinden oder zu streichen.
names-join = Das ist einer
names-drop = Keine Namen
names-undo = { $edits ->
    [one] Änderung zurücknehmen
   *[other] Letzte von { NUMBER($edits) } Änderungen zurücknehmen
}

topic-wording = Wortwahl
topic-wording-none = Nirgends stehen andere Wörter an derselben Stelle.
left-open = In einem offengelassen
how-reported = Wie es berichtet wird
other-names = Andere Namen an derselben Stelle
other-words = Andere Wörter an derselben Stelle

topic-only = Nur einer sagt
topic-only-none = Keiner der Texte sagt, was der andere nicht sagt.
only-says = Nur { $side } sagt
figure-count = { $figures ->
    [one] { NUMBER($figures) } Zahl
   *[other] { NUMBER($figures) } Zahlen
}
name-count = { $names ->
    [one] { NUMBER($names) } Name
   *[other] { NUMBER($names) } Namen
}
quotation-count = { $quotations ->
    [one] { NUMBER($quotations) } Zitat
   *[other] { NUMBER($quotations) } Zitate
}
may-touch = { $side } berührt es vielleicht

topic-openings = Anfänge
topic-openings-none = Keiner der Texte hat einen Anfang.
headlines = Überschriften
first-paragraphs = Erste Absätze

topic-order = Reihenfolge
topic-order-none = Keine Aussage steht in beiden Texten.
out-of-order = Außer der gemeinsamen Reihe
in-order = In derselben Reihenfolge
rank-in-both = { $rank } in beiden
rank = { $rank ->
   *[other] { NUMBER($rank) }.
}
slopes = { $statements ->
    [one] { NUMBER($statements) } gemeinsame Aussage; { NUMBER($moved) } außer der gemeinsamen Reihe. Die Liste nennt sie.
   *[other] { NUMBER($statements) } gemeinsame Aussagen; { NUMBER($moved) } außer der gemeinsamen Reihe. Die Liste nennt sie.
}
slopes-start = Anfang
slopes-end = Ende

topic-paragraphs = Absätze
topic-paragraphs-none = Kein Absatz des einen Textes trifft einen des anderen.
paragraphs-meet = Absätze, die sich treffen
paragraphs-alone = Absätze von { $side } ohne Gegenstück
statements-shared = { $statements ->
    [one] eine gemeinsame Aussage
   *[other] { NUMBER($statements) } gemeinsame Aussagen
}
words-shared = { $words ->
    [one] ein gemeinsames Wort
   *[other] { NUMBER($words) } gemeinsame Wörter
}
points-shared = { $points ->
    [one] ein Satz zum selben Punkt
   *[other] { NUMBER($points) } Sätze zum selben Punkt
}
paragraph-map = { $meetings ->
    [one] Ein Paar von Absätzen, die sich treffen. Die Liste sagt, welche.
   *[other] { NUMBER($meetings) } Paare von Absätzen, die sich treffen. Die Liste sagt, welche.
}
map-wording = gemeinsamer Wortlaut
map-statement = dieselbe Aussage
map-related = derselbe Punkt

topic-terms = Begriffe
topic-terms-none = Kein aussagekräftiges Wort steht in beiden Texten mehr als einmal.
other-company = In anderer Umgebung
same-company = In derselben Umgebung
beside-nothing = neben keinem aussagekräftigen Wort

topic-sources = Quellen
topic-sources-none = Keiner der Texte nennt eine Quelle.
only-relies = Nur { $side } stützt sich auf
both-rely = Beide stützen sich auf
linked = verlinkt

topic-words = Wörter
topic-words-none = Kein Wort hebt einen Text vom anderen ab.

topic-notes = Notizen
topic-notes-none = Noch keine Notizen. Wählen Sie eine Passage, und drücken Sie auf den Stift.
left-out-by-you = Von Ihnen ausgelassen
your-notes = Ihre Notizen
notes-elsewhere = Zu Passagen, die nicht mehr in diesen Texten stehen
words-caption = Wörter, die ein Text weit häufiger verwendet als der andere. Die Zahlen zählen die Verwendungen, die Balken messen
    sie an der Länge des Textes.
words-note = In kurzen Texten sind die Zahlen klein; lesen Sie sie als Hinweise. Ein Wort führt zu seinen Zeilen in beiden Texten.
word = Wort
find-word = „{ $word }“ in beiden Texten suchen

## Die Unterschiede in wenigen Sätzen

said-both-make = { $statements ->
    [one] { NUMBER($statements) } Aussage steht in beiden.
   *[other] { NUMBER($statements) } Aussagen stehen in beiden.
}
said-figures = { $figures ->
    [one] { NUMBER($figures) } Zahl weicht ab.
   *[other] { NUMBER($figures) } Zahlen weichen ab.
}
said-altered = { $quotations ->
    [one] { NUMBER($quotations) } Zitat hat andere Wörter.
   *[other] { NUMBER($quotations) } Zitate haben andere Wörter.
}
said-quotations = { $quotations ->
    [one] { NUMBER($quotations) } Zitat steht nur in { $side }.
   *[other] { NUMBER($quotations) } Zitate stehen nur in { $side }.
}
said-names = { $names ->
    [one] { NUMBER($names) } Name steht nur in { $side }.
   *[other] { NUMBER($names) } Namen stehen nur in { $side }.
}
said-sentences = { $sentences ->
    [one] { NUMBER($sentences) } Satz steht nur in { $side }.
   *[other] { NUMBER($sentences) } Sätze stehen nur in { $side }.
}
said-reported = { $statements ->
    [one] { NUMBER($statements) } Aussage wird mit einem anderen Verb berichtet.
   *[other] { NUMBER($statements) } Aussagen werden mit anderen Verben berichtet.
}
said-opens = { $side ->
    [a] A beginnt mit dem, was B in Absatz { NUMBER($paragraph, useGrouping: "false") } erzählt.
   *[b] B beginnt mit dem, was A in Absatz { NUMBER($paragraph, useGrouping: "false") } erzählt.
}

## Export

export = Exportieren
export-page = Webseite (.html)
export-page-holds = Beide Texte mit allen Markierungen, Listen und Notizen in einer Datei
export-data = Daten (.json)
export-data-holds = Alles, was gefunden wurde, für Skripte
export-lists = Listen als Tabelle (.csv)
export-lists-holds = Alle Unterschiede für eine Tabellenkalkulation
export-paper = Drucken …
export-paper-holds = Die Texte, wie sie hier stehen, auf Papier
export-out-of-reach = Die Webseite lässt sich gerade nicht erstellen, weil ihre Formatvorlage nicht geladen werden kann. Versuchen Sie es mit Verbindung noch einmal, oder nehmen Sie die Daten (.json).
export-no-verdict = Zahlen und Fundstellen, mehr nicht: Nichts hiervon ist ein Urteil darüber, wer von wem übernommen hat oder
    wer recht hat.
export-contents = Inhalt
export-legend = Was die Markierungen sagen
export-moved = Dieselben Wörter an anderer Stelle
export-missing = hier fehlen Wörter
export-note = Notiz { NUMBER($number) }
export-corrections = Korrekturen von Hand
export-together = Von Hand verbunden
export-apart = Von Hand getrennt
export-record = Wie dies entstand
export-made-with = Erstellt mit
export-counted-from = Außerhalb zugeordneter Sätze zählen Wendungen ab
export-meaning = Bedeutung der Wörter
export-meaning-used = Eine Tabelle bedeutungsähnlicher Wörter half, Sätze einander zuzuordnen.
export-meaning-unused = Der Wortlaut allein entschied.
export-related = Sätze zum selben Punkt
export-shown = gezeigt
export-hidden = nicht gezeigt
export-left-out = Nicht markiert und nicht gezählt
export-nothing = nichts
export-language = Sprache von { $side }
export-sum = SHA-256 von { $side }

## Die Liste als Datei

table-in = In { $side }
table-list = Liste
table-group = Gruppe
table-about = Gegenstand
table-note = Anmerkung
table-paragraph = { $side }, Absatz

## Wie weit zwei Zahlen auseinanderliegen

amount-about = etwa { $difference }
amount-roughly = ungefähr { $difference }
amount-more = { $amount } mehr in { $side }
amount-later = { $amount } später in { $side }
amount-measured = { $amount } { $unit }
amount-money = { $amount } { $sign }
millions = { $whole ->
    [one] { $amount } Million
   *[other] { $amount } Millionen
}
billions = { $whole ->
    [one] { $amount } Milliarde
   *[other] { $amount } Milliarden
}
unit-acre = Acre
unit-barrel = Barrel
unit-basis-point = { $count ->
    [one] Basispunkt
   *[other] Basispunkte
}
unit-centimetre = Zentimeter
unit-century = { $count ->
    [one] Jahrhundert
   *[other] Jahrhunderte
}
unit-day = { $count ->
    [one] Tag
   *[other] Tage
}
unit-decade = { $count ->
    [one] Jahrzehnt
   *[other] Jahrzehnte
}
unit-degree = Grad
unit-foot = Fuß
unit-gallon = { $count ->
    [one] Gallone
   *[other] Gallonen
}
unit-gigabyte = Gigabyte
unit-gigawatt = Gigawatt
unit-gigawatt-hour = { $count ->
    [one] Gigawattstunde
   *[other] Gigawattstunden
}
unit-gram = Gramm
unit-hectare = Hektar
unit-hour = { $count ->
    [one] Stunde
   *[other] Stunden
}
unit-inch = Zoll
unit-kilogram = Kilogramm
unit-kilometre = Kilometer
unit-kilometre-per-hour = km/h
unit-kilowatt = Kilowatt
unit-kilowatt-hour = { $count ->
    [one] Kilowattstunde
   *[other] Kilowattstunden
}
unit-knot = Knoten
unit-litre = Liter
unit-megabyte = Megabyte
unit-megawatt = Megawatt
unit-megawatt-hour = { $count ->
    [one] Megawattstunde
   *[other] Megawattstunden
}
unit-metre = Meter
unit-mile = { $count ->
    [one] Meile
   *[other] Meilen
}
unit-mile-per-hour = mph
unit-milligram = Milligramm
unit-millilitre = Milliliter
unit-millimetre = Millimeter
unit-minute = { $count ->
    [one] Minute
   *[other] Minuten
}
unit-month = { $count ->
    [one] Monat
   *[other] Monate
}
unit-nautical-mile = { $count ->
    [one] Seemeile
   *[other] Seemeilen
}
unit-percent = Prozent
unit-percentage-point = { $count ->
    [one] Prozentpunkt
   *[other] Prozentpunkte
}
unit-point = { $count ->
    [one] Punkt
   *[other] Punkte
}
unit-pound = Pfund
unit-second = { $count ->
    [one] Sekunde
   *[other] Sekunden
}
unit-square-foot = Quadratfuß
unit-square-kilometre = Quadratkilometer
unit-square-metre = Quadratmeter
unit-square-mile = { $count ->
    [one] Quadratmeile
   *[other] Quadratmeilen
}
unit-terabyte = Terabyte
unit-tonne = { $count ->
    [one] Tonne
   *[other] Tonnen
}
unit-week = { $count ->
    [one] Woche
   *[other] Wochen
}
unit-yard = { $count ->
    [one] Yard
   *[other] Yards
}
unit-year = { $count ->
    [one] Jahr
   *[other] Jahre
}

## Sprachen von Artikeln, mitten im Satz

language-unknown = unbekannt
language-ar = Arabisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fi = Finnisch
language-fr = Französisch
language-he = Hebräisch
language-hi = Hindi
language-hu = Ungarisch
language-it = Italienisch
language-ja = Japanisch
language-ko = Koreanisch
language-nl = Niederländisch
language-no = Norwegisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sv = Schwedisch
language-ta = Tamil
language-th = Thailändisch
language-tr = Türkisch
language-uk = Ukrainisch
language-zh = Chinesisch
