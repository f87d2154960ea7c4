### What the page says, in English: the language that the others are held against.
###
### A message is one line on the page; line breaks are for those who edit it. Arguments:
### - $side is always a side. Written, it is its letter, A or B; it selects with [a] and [b].
### - A number stands in NUMBER(), or selects. Exact numbers stand before [one] and *[other].
### - Everything else is words, often of an article. They are not translated.
### Letters of keys stand in `back ticks`.

# How English is written: the digit zero, between thousands, before decimals.
locale-name = English
locale-direction = ltr
locale-zero = 0
locale-group = ,
locale-point = .

## The page as a whole

name = Twicetold
and = and
comma = {", "}
semicolon = {"; "}
title = { $left } and { $right }, compared · Twicetold
compared = { $left } and { $right }, compared
skip = Skip to the texts
edit-texts = Edit texts
swap-texts = Swap texts
search = Search
search-both-texts = Search both texts
differences = Differences
try-again = Try again
view = View
side-by-side = Side by side
inline = Inline

## The start

start-title = One story, told twice.
start-lede = Put two articles side by side. See what they share word for word, where their wording parts, and what only
    one of them says.
start-form = Two texts to compare
compare = Compare
missing-one = { $side ->
    [a] The first text is still missing.
   *[b] The second text is still missing.
}
missing-both = Add two texts to compare.
file-kinds = Files: .txt, .md or .html, up to 20 MB. A comparison you exported (.json or .html) is taken up again.
recent-comparisons = Recent comparisons
recent-none = None yet. The next comparison will be listed here.
recent-where = Kept on this device only, with your notes and corrections.
forget-all = Forget all
memory-nothing = Not kept
memory-comparisons = Kept on this device
privacy-title = Nothing leaves this page
privacy = Both texts are read and compared inside your browser. There is no account, no upload and no tracking.
samples-title = Open a sample pair
sample-agency = Two papers, one agency text
sample-agency-shows = light edits, cuts, a passage that moved
sample-accounts = Two accounts of one event
sample-accounts-shows = the same statements in other words
sample-editions = Morning and evening edition
sample-editions-shows = figures corrected in the course of a day

## A sheet for a text

first-text = First text
second-text = Second text
paste-first = Paste an article here
paste-second = Paste another account of the same event, or another version of the same text
text-name = Name
name-of-text = { $side ->
    [a] Name of the first text
   *[b] Name of the second text
}
reading-file = Reading the file …
or-drop = or drop one on this page
word-count = { $words ->
    [one] { NUMBER($words) } word
   *[other] { NUMBER($words) } words
}
choose-file = Choose a file
choose-file-for = { $side ->
    [a] Choose a file for the first text
   *[b] Choose a file for the second text
}
file-of = { $side ->
    [a] First text file
   *[b] Second text file
}
encoding-of = { $side ->
    [a] Encoding of the first text
   *[b] Encoding of the second text
}
read-as = Read as { $encoding }. Wrong letters? Choose another.

## What is wrong with a text, and what can be done about it

not-text = “{ $file }” is not a text.
not-text-hint = Choose a .txt, .md or .html file, or paste the article.
empty-file = “{ $file }” is empty.
empty-file-hint = Choose another file, or paste the article.
too-large = { $side ->
    [a] The first text is { NUMBER($megabytes) } MB; this page compares up to 20 MB.
   *[b] The second text is { NUMBER($megabytes) } MB; this page compares up to 20 MB.
}
too-many-words = { $side ->
    [a] The first text has { NUMBER($words) } words; this page compares up to 2,000,000.
   *[b] The second text has { NUMBER($words) } words; this page compares up to 2,000,000.
}
too-much-hint = Paste the part you need.
unreadable = “{ $file }” could not be read.
unreadable-hint = It may have been moved or locked. Choose it again, or paste the article.
no-article = There is no article text in “{ $file }”.
no-article-hint = Open it in a browser and paste the article from there.
broken-comparison = “{ $file }” is an exported comparison that cannot be read here.
broken-comparison-hint = It is damaged or of another version. Your texts are as they were; export it again, or choose the two texts.
not-started = The comparison could not be started. Your texts are untouched.
stopped = The comparison stopped unexpectedly. Your texts are untouched.

## While a long comparison runs

working-title = Comparing two long texts
working-hint = You can start reading now; the marks appear when they are found.
cancel = Cancel
stage-reading = Read
stage-matching = Find shared phrases
stage-aligning = Pair sentences
stage-refining = Compare their words

## Settings

settings = Settings
language = Language
appearance = Appearance
theme-device = As my device
theme-light = Light
theme-sepia = Sepia
theme-dark = Dark
letters = Letters
face-serif = Serif
face-sans = Sans serif
size = Size
size-small = Small
size-medium = Medium
size-large = Large
size-huge = Huge
width = Width
width-narrow = Narrow
width-medium = Medium
width-wide = Wide
lines = Lines
lines-close = Close
lines-medium = Medium
lines-airy = Airy
flow-level = Sentences level
flow-free = Flowing
flow-by-a = B arranged by A
flow-by-b = A arranged by B
follows = in the order of { $side }
compare-two-others = Compare two other texts

## Keys

keyboard-shortcuts = Keyboard shortcuts
key-step = Next and previous mark
key-release = Let the chosen mark go
key-everything = Show everything
key-kinds = Show shared, moved, reworded wording only
key-numbers = Show figures that disagree
key-only = Show what only A or only B says
key-quotes = Show what stands in quotation marks
key-search = Search both texts
key-list = List all passages
key-differences = List what differs
key-export = Export the comparison
key-emphasis = Stress what differs, or what is shared
key-why = Say why the chosen mark is there
key-note = Write a note on the chosen mark
key-omit = Leave the chosen passage out, or take it in again
key-correct = Say which sentences belong together, and which do not
key-undo = Take the latest correction back
key-minimum = Count shorter or longer phrases
key-view = Side by side, or inline: both in one column
key-linear = Read pair by pair, as when read aloud, or side by side again
key-swap = Swap the two texts
key-compare = Compare, while you type a text
keys-of-compare = Ctrl+Enter
key-help = This list
keys-note = Single keys do nothing while you type. Each of them is a button, too.
close = Close

## Which marks are shown

show-in-texts = Show in the texts
filter-everything = Everything
filter-shared = Shared
filter-moved = Moved
filter-reworded = Reworded
filter-numbers = Numbers
filter-only-a = Only A
filter-only-b = Only B
filter-quotes = Quotes
minimum-unseen = Count
minimum = phrases from
minimum-words = { $words ->
   *[other] { NUMBER($words) } words
}
text-tabs = Text
more = More
some-left-out = {", some left out"}
more-filters = More filters
wording = Wording
besides = Besides
frames = May only frame the text
part-byline = By-line
part-signoff = Sign-off
part-frame = Of the page
counts-as-same = What counts as the same
rule-case = Words with other capitals
rule-punctuation = Words with other punctuation
rule-meaning = Words of like meaning (English)
kept-exact = Word for word
kept-normalised = The same but for trifles
kept-inflected = Other forms of the same words
kept-reworded = Other words in the same place
kept-quotes = Quotations
kept-crumbs = By-lines, page crumbs and sign-offs
catches-eye = What catches the eye
emphasis-shared = What is shared
emphasis-differing = What differs
fold-long = Fold long stretches that are the same or filtered out
fold-same = { NUMBER($sentences) } sentences the same in both
fold-unlisted = Nothing of the kind in { NUMBER($left) } sentences of A, { NUMBER($right) } of B
fold-hide = hide
in-class = In class
predict = Predict, then reveal

## Search

previous-hit = Previous hit
next-hit = Next hit
close-search = Close search
not-found = Not found in either text
hits = { NUMBER($nth) } of { NUMBER($of) }: { NUMBER($left) } in A, { NUMBER($right) } in B
hits-cut = { NUMBER($nth) } of { NUMBER($of) }: { NUMBER($left) } in A, { NUMBER($right) } in B; there are more
all-hits = All hits
hit-count = { $hits ->
    [one] { NUMBER($hits) } hit
   *[other] { NUMBER($hits) } hits
}
hits-first = the first { NUMBER($shown) } are listed

## What is said about the two texts as a whole

summary = Summary
percent = { NUMBER($percent) }%
percent-under-one = <1%
share-of-a = of A is in B
share-of-b = of B is in A
share-means = { $side ->
    [a] { NUMBER($shared) } of the { NUMBER($words) } words of the first text stand in phrases that the second text has,
        too, give or take spelling and word forms.
   *[b] { NUMBER($shared) } of the { NUMBER($words) } words of the second text stand in phrases that the first text has,
        too, give or take spelling and word forms.
}
share-left-out = What is left out counts as not shared.
longest = words in the longest shared passage
longest-means = The longest unbroken run of words that both texts hold in the same order.
statements = statements both make
statements-mean = Sentences of one text that say the same as sentences of the other, in whatever words.
no-words-both = Neither text has words to compare.
no-words-first = The first text has no words to compare.
no-words-second = The second text has no words to compare.
no-words-rest = Both are shown as they are.
same-texts = These two texts are the same, word for word.
same-texts-rest = They differ at most in white space. The second is shown beside the first.
hide-related = Hide sentences about the same point
show-related = Show sentences about the same point, too
independent = Two independent accounts.
independent-rest = { $words ->
   *[other] These texts share no phrase of { NUMBER($words) } words or more. What follows are sentences that make the same
        statement in other words.
}
hardly-common = Hardly anything in common.
hardly-common-rest = { $words ->
   *[other] These texts share no phrase of { NUMBER($words) } words or more. Some sentences are about the same point;
        dotted lines and letters lead from one to the other.
}
nothing-common = Nothing in common.
nothing-common-rest = { $words ->
   *[other] These two texts share no phrase of { NUMBER($words) } words or more. No sentence of one says what a sentence of
        the other says, either.
}
map = Map of both texts, the first above, the second below, with bands joining what they share.
map-moved = { $passages ->
    [one] One passage stands elsewhere in the second.
   *[other] { NUMBER($passages) } passages stand elsewhere in the second.
}
notice-repeats = Some wording is repeated so often that its occurrences were paired in order, not each with each.
notice-cut-short = Some sentences were not compared with each other because the texts are very long.
notice-long-sentences = Inside very long sentences only longer shared phrases are shown.
notice-languages = The first text looks { $first }, the second { $second }. Only names and figures can match.
notice-without-word-list = The list of { $language } words that can stand for each other could not be loaded. Fewer
    statements in other words are found; compare again to try once more.

## The texts

both-texts = Both texts
a-and-b = A and B
inline-note = Plain words are in both. Where the texts part, A’s words come before B’s.
legend = Solid line: the same words; thin or finely dashed: other forms of them. Dashed: the same words in another place.
    Dotted: other words. ‸: words are missing here. ≠: numbers disagree. Bar beside sentences: the same statement in other
    words. Bar at the edge, single for A, double for B: only in this text.
row-same = { $side ->
    [a] A, the same words as B
   *[b] B, the same words as A
}
row-edited = { $side ->
    [a] A, partly the words of B
   *[b] B, partly the words of A
}
row-statement = { $side ->
    [a] A, the same statement as B in other words
   *[b] B, the same statement as A in other words
}
row-related = { $side ->
    [a] A, about the same point as B
   *[b] B, about the same point as A
}
row-disagrees = { $row }; numbers disagree
flag = { $side ->
    [a] Passage { $passage } stands elsewhere in the second text, B. Go there.
   *[b] Passage { $passage } stands elsewhere in the first text, A. Go there.
}
margin-both = A { NUMBER($left, useGrouping: "false") } · B { NUMBER($right, useGrouping: "false") }
margin-one = { $side } { NUMBER($paragraph, useGrouping: "false") }
stands-elsewhere = stands elsewhere
stands-in = stands in paragraph { NUMBER($paragraph, useGrouping: "false") }
go-there = Go there

## Pair by pair: both texts in one line

linear = Pair by pair
linear-read = Read pair by pair
linear-leave = Read side by side
linear-about = What belongs together stands together, in the order of A. This form is made for being read aloud.
linear-pair = { $sentences ->
    [1] { $left }, matches { $right }: { $how }.
   *[other] { $left }, match { $right }: { $how }.
}
linear-alone = { $place }: { $what }.
linear-sentence = { $side }, sentence { NUMBER($nth) }
linear-sentences = { $side }, sentences { $numbers }
linear-range = { NUMBER($from) } to { NUMBER($to) }
linear-same = the same words
linear-edited = partly the same words
linear-statement = same statement in other words
linear-related = about the same point
linear-figures = { $figures ->
    [1] one figure differs
   *[other] { NUMBER($figures) } figures differ
}
linear-moved = in another place of B
linear-left-out = left out by you
linear-only = { $side ->
    [a] only A says this
   *[b] only B says this
}
linear-unmatched = { $side ->
    [a] no sentence of B matches
   *[b] no sentence of A matches
}
linear-headline = headline
linear-heading = heading
linear-frame = frames the text
linear-marks = What is marked in it
linear-none = Nothing of this kind is in the texts.
linear-more = { NUMBER($shown) } of { NUMBER($of) } are shown. Show more

## The chosen mark

selected-passage = Selected passage
previous = Previous
next = Next
place-of = of { NUMBER($total) }
all-passages = All passages
correct-pairing = Correct what belongs together
note = Note, or leave out
your-note = Your note on this passage
leave-out = Leave it out
reason-none = It counts
reason-frame = Frames the page
reason-quotation = A quotation
reason-set-phrase = A set phrase
reason-source = From a third text
reason-other = Another reason
left-out-because = Left out: { $reason }
choose-hint = Choose any mark to read what the other text has there.
choose-hint-keys = Step through them with `n` and `p`.
why = Why?
clear-selection = Clear selection
paragraph-mark = ¶{ NUMBER($paragraph, useGrouping: "false") }
paragraph-name = paragraph { NUMBER($paragraph, useGrouping: "false") }
show = show
show-in = Show in { $side }
show-in-paragraph = Show in { $side }, paragraph { NUMBER($paragraph, useGrouping: "false") }
show-next-place = Show the next of { NUMBER($of) } places in { $side }
place-among = { NUMBER($nth) } of { NUMBER($of) } places
has-no-words = has no words here
label-shared = Shared
label-inflected = Shared in other forms
label-normalised = Shared but for trifles
label-moved = Moved
label-reworded = Reworded
label-missing = Words only { $side } has
label-statement = Same statement in other words
label-related = About the same point
label-only = Only in { $side }
label-figure = Numbers disagree
label-sentence = Matched sentences
label-words = { $words ->
    [one] { $label }, { NUMBER($words) } word
   *[other] { $label }, { NUMBER($words) } words
}
spoken-place = { NUMBER($nth) } of { NUMBER($of) }.
spoken-no-words = no words here
spoken-end = { $side }: { $words }.
spoken-end-in = { $side }, paragraph { NUMBER($paragraph, useGrouping: "false") }: { $words }.

## Why a mark is there

why-reworded = Different words that fill the same place in two matched sentences.
why-missing = { $side ->
    [a] The sentences match; B has these words and A has none here.
   *[b] The sentences match; A has these words and B has none here.
}
why-only = { $side ->
    [a] No sentence of B says this, and no phrase long enough to count is shared.
   *[b] No sentence of A says this, and no phrase long enough to count is shared.
}
why-exact = Both have these words, letter for letter.
why-normalised = Both have these words; they differ in capitals, quotation marks, spelling or the form of a number.
why-partly = Both have these words, some of them in other forms.
why-inflected = Both have these words in other forms, such as singular and plural.
why-sure = Of 100 pairs with such evidence, about { NUMBER($sure) } belong together.
why-elsewhere = It stands in another place in B.
why-earlier = { $sentences ->
    [1] B has it one sentence earlier than A’s order would put it.
   *[other] B has it { NUMBER($sentences) } sentences earlier than A’s order would put it.
}
why-later = { $sentences ->
    [1] B has it one sentence later than A’s order would put it.
   *[other] B has it { NUMBER($sentences) } sentences later than A’s order would put it.
}
why-counted = Both count { $thing }, and the figures differ.
why-figure = Both state a figure for the same thing, and the figures differ.
why-stands-for = “{ $right }” stands for “{ $left }”.
why-near = “{ $left }” has to do with “{ $right }”.
why-pinned = You put them together.
why-both-have = Both have { $words }.
why-figures-agree = { NUMBER($agree) } of { NUMBER($of) } figures agree.
why-neighbours = The sentences around them match.

## The list of passages

passages = Passages
passages-that-hold = Passages that hold
close-list = Close the list
gaps = Gaps in passages
gaps-joined = Join over gaps
gaps-words = Words in a gap, at most
gaps-shared = Shared in all, at least (%)
label-with-gaps = { $gaps ->
    [one] { $label }, one gap
   *[other] { $label }, { NUMBER($gaps) } gaps
}
passage-count = { $passages ->
    [one] { NUMBER($passages) } passage
   *[other] { NUMBER($passages) } passages
}
passage-count-cut = the first { NUMBER($shown) } of { NUMBER($passages) } passages
column-kind = Kind
column-words = Words
column-moved = Moved by
column-begins = Begins

## Corrections

which-belong = Which sentences belong together
sentences-that-hold = Sentences that hold
close-corrections = Close the corrections
sentence-of = A sentence of { $side }
no-sentence-holds = No sentence holds these words.
choose-sentences = Choose a sentence of each text.
tied-together = These two are tied now.
tied-related = These two count as related now, no more.
tied-apart = These two are not tied now.
they-belong = They belong together
they-do-not = They do not
corrections = { $corrections ->
    [0] No corrections
    [one] { NUMBER($corrections) } correction
   *[other] { NUMBER($corrections) } corrections
}
undo-last = Undo the last

## The exercise

exercise-progress = { NUMBER($marked) } of { NUMBER($sentences) } sentences marked.
exercise-result = You marked { NUMBER($marked) } of { NUMBER($sentences) } sentences. On { NUMBER($agreed) } of them the
    page says the same. A square is your mark, a disc the page’s.
exercise-how = Press a sentence to mark what you believe it is to the other text; press again for the next mark. The page
    can be wrong, too: where you differ, look who has the better reasons.
reveal = Reveal
start-again = Start again
back-to-comparison = Back to the comparison
guess-shared = the same words
guess-reworded = in other words
guess-only = only here
not-marked = Not marked.
you-say = You: { $guess }.
page-says = The page: { $guess }.

## The panel of differences

close-differences = Close the differences
what-differs = What differs
lists = Lists
in-short = In short:
save-list = Export this list
those-that-hold = Those that hold
nothing-holds = Nothing here holds these words.
found = { $findings ->
   *[other] { NUMBER($findings) } found
}
more-not-listed = { $findings ->
   *[other] { NUMBER($findings) } more are not listed. The field above finds them.
}
only-in = Only in { $side }
same-in-both = The same in both
once-or-more = { $times ->
    [1] once
    [2] twice
   *[other] { NUMBER($times) } times
}
often = { NUMBER($times) } times
in-a-and-b = { $left } in A, { $right } in B

topic-numbers = Numbers
topic-numbers-none = Neither text states a figure.
they-differ = They differ
stated-often = stated { NUMBER($times) } times
thing-date = date
thing-time = time of day
thing-share = share
thing-rank = rank
thing-duration = length of time
thing-measure = measure
thing-sum = sum
thing-number = number

topic-quotations = Quotations
topic-quotations-none = Neither text quotes anyone.
quote-altered = Words inside the marks differ
quote-other-speaker = The same words, another speaker
quote-trimmed = One leaves words out
quote-indirect = Without marks in one of them
speaker-unnamed = Speaker not named
speakers = A: { $left }; B: { $right }

topic-names = Names
topic-names-none = No names were found in either text. Names are told by their capitals. In Arabic, Persian and Chinese only
    people are found, by first names and surnames that are known.
names-of-people = Scripts without capitals show no names: of a text in such a script only people are listed, where a first name
    or surname is known, not places and organisations.
in-both = In both

names-edit = Edit the names
names-hint = Tick names to join or to drop them.
names-join = These are one
names-drop = Not names
names-undo = { $edits ->
    [one] Take the edit back
   *[other] Take the latest of { NUMBER($edits) } edits back
}

topic-wording = Wording
topic-wording-none = No words stand where the other text has different ones.
left-open = Left open in one of them
how-reported = How it is reported
other-names = Other names in the same place
other-words = Other words in the same place

topic-only = Only one says
topic-only-none = Neither text says what the other does not.
only-says = Only { $side } says
figure-count = { $figures ->
    [one] { NUMBER($figures) } figure
   *[other] { NUMBER($figures) } figures
}
name-count = { $names ->
    [one] { NUMBER($names) } name
   *[other] { NUMBER($names) } names
}
quotation-count = { $quotations ->
    [one] { NUMBER($quotations) } quotation
   *[other] { NUMBER($quotations) } quotations
}
may-touch = { $side } may touch on it

topic-openings = Openings
topic-openings-none = Neither text has an opening.
headlines = Headlines
first-paragraphs = First paragraphs

topic-order = Order of telling
topic-order-none = The texts make no statement in common.
out-of-order = Out of the common order
in-order = In the same order
rank-in-both = { $rank } in both
rank = { $rank ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] { NUMBER($rank) }{ $ending ->
        [1] st
        [2] nd
        [3] rd
       *[other] th
    }
}
slopes = { $statements ->
   *[other] { NUMBER($statements) } statements that both make; { NUMBER($moved) } out of the common order. The list says
        which.
}
slopes-start = start
slopes-end = end

topic-paragraphs = Paragraphs
topic-paragraphs-none = No paragraph of one text meets one of the other.
paragraphs-meet = Paragraphs that meet
paragraphs-alone = Paragraphs of { $side } that meet none
statements-shared = { $statements ->
    [one] one statement both make
   *[other] { NUMBER($statements) } statements both make
}
words-shared = { $words ->
    [one] one shared word
   *[other] { NUMBER($words) } shared words
}
points-shared = { $points ->
    [one] one sentence about the same point
   *[other] { NUMBER($points) } sentences about the same point
}
paragraph-map = { $meetings ->
    [one] One pair of paragraphs that meet. The list says which.
   *[other] { NUMBER($meetings) } pairs of paragraphs that meet. The list says which.
}
map-wording = shared wording
map-statement = the same statement
map-related = the same point

topic-terms = Terms
topic-terms-none = No word that says something is used by both texts more than once.
other-company = In other company
same-company = In the same company
beside-nothing = beside no word that says something

topic-sources = Sources
topic-sources-none = Neither text names a source.
only-relies = Only { $side } relies on
both-rely = Both rely on
linked = linked

topic-words = Words
topic-words-none = No word sets one text apart from the other.

topic-notes = Notes
topic-notes-none = No notes yet. Choose a passage and press the pen.
left-out-by-you = Left out by you
your-notes = Your notes
notes-elsewhere = On passages that these texts no longer hold
words-caption = Words that one text uses far more than the other. The numbers are uses, the bars uses for the length of the
    text.
words-note = Counts are small in short texts; read them as hints. A word leads to its lines in both texts.
word = Word
find-word = Find “{ $word }” in both texts

## The differences in a few sentences

said-both-make = { $statements ->
    [one] Both make { NUMBER($statements) } statement.
   *[other] Both make { NUMBER($statements) } statements.
}
said-figures = { $figures ->
    [one] { NUMBER($figures) } figure differs.
   *[other] { NUMBER($figures) } figures differ.
}
said-altered = { $quotations ->
    [one] { NUMBER($quotations) } quotation has other words.
   *[other] { NUMBER($quotations) } quotations have other words.
}
said-quotations = { $quotations ->
    [one] { NUMBER($quotations) } quotation appears only in { $side }.
   *[other] { NUMBER($quotations) } quotations appear only in { $side }.
}
said-names = { $names ->
    [one] { NUMBER($names) } name appears only in { $side }.
   *[other] { NUMBER($names) } names appear only in { $side }.
}
said-sentences = { $sentences ->
    [one] { NUMBER($sentences) } sentence is only in { $side }.
   *[other] { NUMBER($sentences) } sentences are only in { $side }.
}
said-reported = { $statements ->
    [one] { NUMBER($statements) } statement is reported with another verb.
   *[other] { NUMBER($statements) } statements are reported with other verbs.
}
said-opens = { $side ->
    [a] A opens with what B tells in paragraph { NUMBER($paragraph, useGrouping: "false") }.
   *[b] B opens with what A tells in paragraph { NUMBER($paragraph, useGrouping: "false") }.
}

## Export

export = Export
export-page = Web page (.html)
export-page-holds = Both texts with all marks, lists and notes, in one file
export-data = Data (.json)
export-data-holds = Everything that was found, for scripts
export-lists = Lists as a table (.csv)
export-lists-holds = All differences, for a spreadsheet
export-paper = Print …
export-paper-holds = The texts as they stand here, on paper
export-out-of-reach = The web page cannot be made now, because its style sheet cannot be fetched. Try again when you are connected, or take the data (.json).
export-no-verdict = Counts and places, nothing more: nothing here is a verdict on who took what from whom, or on who is
    right.
export-contents = Contents
export-legend = What the marks say
export-moved = The same words in another place
export-missing = words are missing here
export-note = Note { NUMBER($number) }
export-corrections = The reader’s corrections
export-together = Put together by the reader
export-apart = Taken apart by the reader
export-record = How this was made
export-made-with = Made with
export-counted-from = Phrases outside matched sentences count from
export-meaning = Meaning of words
export-meaning-used = A table of words of like meaning helped to pair sentences.
export-meaning-unused = Wording alone decided.
export-related = Sentences about the same point
export-shown = shown
export-hidden = not shown
export-left-out = Left out of marks and figures
export-nothing = nothing
export-language = Language of { $side }
export-sum = SHA-256 of { $side }

## The list as a file

table-in = In { $side }
table-list = List
table-group = Group
table-about = About
table-note = Note
table-paragraph = { $side }, paragraph

## How far two figures lie apart

amount-about = about { $difference }
amount-roughly = roughly { $difference }
amount-more = { $amount } more in { $side }
amount-later = { $amount } later in { $side }
amount-measured = { $amount } { $unit }
amount-money = { $sign }{ $amount }
millions = { $whole ->
   *[other] { $amount } million
}
billions = { $whole ->
   *[other] { $amount } billion
}
unit-acre = { $count ->
    [one] acre
   *[other] acres
}
unit-barrel = { $count ->
    [one] barrel
   *[other] barrels
}
unit-basis-point = { $count ->
    [one] basis point
   *[other] basis points
}
unit-centimetre = { $count ->
    [one] centimetre
   *[other] centimetres
}
unit-century = { $count ->
    [one] century
   *[other] centuries
}
unit-day = { $count ->
    [one] day
   *[other] days
}
unit-decade = { $count ->
    [one] decade
   *[other] decades
}
unit-degree = { $count ->
    [one] degree
   *[other] degrees
}
unit-foot = { $count ->
    [one] foot
   *[other] feet
}
unit-gallon = { $count ->
    [one] gallon
   *[other] gallons
}
unit-gigabyte = { $count ->
    [one] gigabyte
   *[other] gigabytes
}
unit-gigawatt = { $count ->
    [one] gigawatt
   *[other] gigawatts
}
unit-gigawatt-hour = { $count ->
    [one] gigawatt-hour
   *[other] gigawatt-hours
}
unit-gram = { $count ->
    [one] gram
   *[other] grams
}
unit-hectare = { $count ->
    [one] hectare
   *[other] hectares
}
unit-hour = { $count ->
    [one] hour
   *[other] hours
}
unit-inch = { $count ->
    [one] inch
   *[other] inches
}
unit-kilogram = { $count ->
    [one] kilogram
   *[other] kilograms
}
unit-kilometre = { $count ->
    [one] kilometre
   *[other] kilometres
}
unit-kilometre-per-hour = km/h
unit-kilowatt = { $count ->
    [one] kilowatt
   *[other] kilowatts
}
unit-kilowatt-hour = { $count ->
    [one] kilowatt-hour
   *[other] kilowatt-hours
}
unit-knot = { $count ->
    [one] knot
   *[other] knots
}
unit-litre = { $count ->
    [one] litre
   *[other] litres
}
unit-megabyte = { $count ->
    [one] megabyte
   *[other] megabytes
}
unit-megawatt = { $count ->
    [one] megawatt
   *[other] megawatts
}
unit-megawatt-hour = { $count ->
    [one] megawatt-hour
   *[other] megawatt-hours
}
unit-metre = { $count ->
    [one] metre
   *[other] metres
}
unit-mile = { $count ->
    [one] mile
   *[other] miles
}
unit-mile-per-hour = mph
unit-milligram = { $count ->
    [one] milligram
   *[other] milligrams
}
unit-millilitre = { $count ->
    [one] millilitre
   *[other] millilitres
}
unit-millimetre = { $count ->
    [one] millimetre
   *[other] millimetres
}
unit-minute = { $count ->
    [one] minute
   *[other] minutes
}
unit-month = { $count ->
    [one] month
   *[other] months
}
unit-nautical-mile = { $count ->
    [one] nautical mile
   *[other] nautical miles
}
unit-percent = percent
unit-percentage-point = { $count ->
    [one] percentage point
   *[other] percentage points
}
unit-point = { $count ->
    [one] point
   *[other] points
}
unit-pound = { $count ->
    [one] pound
   *[other] pounds
}
unit-second = { $count ->
    [one] second
   *[other] seconds
}
unit-square-foot = { $count ->
    [one] square foot
   *[other] square feet
}
unit-square-kilometre = { $count ->
    [one] square kilometre
   *[other] square kilometres
}
unit-square-metre = { $count ->
    [one] square metre
   *[other] square metres
}
unit-square-mile = { $count ->
    [one] square mile
   *[other] square miles
}
unit-terabyte = { $count ->
    [one] terabyte
   *[other] terabytes
}
unit-tonne = { $count ->
    [one] tonne
   *[other] tonnes
}
unit-week = { $count ->
    [one] week
   *[other] weeks
}
unit-yard = { $count ->
    [one] yard
   *[other] yards
}
unit-year = { $count ->
    [one] year
   *[other] years
}

## Languages of articles, to stand inside a sentence

language-unknown = an unknown language
language-ar = Arabic
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fi = Finnish
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-hu = Hungarian
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-nl = Dutch
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sv = Swedish
language-ta = Tamil
language-th = Thai
language-tr = Turkish
language-uk = Ukrainian
language-zh = Chinese
