### آنچه صفحه می‌گوید، به فارسی. ساخت این پرونده‌ها در آغاز en.ftl آمده است.

locale-name = فارسی
locale-direction = rtl
locale-zero = ۰
locale-group = ٬
locale-point = ٫

## کل صفحه

name = Twicetold
and = و
comma = {"، "}
semicolon = {"؛ "}
title = مقایسهٔ { $left } و { $right } · Twicetold
compared = مقایسهٔ { $left } و { $right }
skip = رفتن به متن‌ها
edit-texts = ویرایش
swap-texts = جابه‌جایی متن‌ها
search = جست‌وجو
search-both-texts = جست‌وجو در هر دو متن
differences = تفاوت‌ها
try-again = دوباره
view = نما
side-by-side = کنار هم
inline = تک‌ستونی

## آغاز

start-title = یک ماجرا، دو روایت.
start-lede = دو مقاله را کنار هم بگذارید و ببینید چه چیز را واژه‌به‌واژه مشترک دارند، کجا واژه‌هایشان از هم جدا می‌شود و چه چیز را
    فقط یکی از آن‌ها می‌گوید.
start-form = دو متن برای مقایسه
compare = مقایسه
missing-one = { $side ->
    [a] متن نخست هنوز نیامده است.
   *[b] متن دوم هنوز نیامده است.
}
missing-both = دو متن برای مقایسه بیفزایید.
file-kinds = پرونده‌ها: ‎.txt، ‎.md یا ‎.html، تا ۲۰ مگابایت. مقایسه‌ای که صادر کرده‌اید (‎.json یا ‎.html) از سر گرفته می‌شود.
recent-comparisons = مقایسه‌های اخیر
recent-none = هنوز هیچ. مقایسهٔ بعدی این‌جا خواهد آمد.
recent-where = فقط روی همین دستگاه نگه داشته می‌شود، با یادداشت‌ها و تصحیح‌های شما.
forget-all = فراموش کردن همه
memory-nothing = نگه داشته نشود
memory-comparisons = روی همین دستگاه
privacy-title = هیچ‌چیز از این صفحه بیرون نمی‌رود
privacy = هر دو متن در مرورگر خودتان خوانده و مقایسه می‌شوند. نه حسابی در کار است، نه بارگذاری، نه ردیابی.
samples-title = باز کردن یک جفت نمونه
sample-agency = دو روزنامه، یک خبر خبرگزاری
sample-agency-shows = ویرایش‌های سبک، کوتاه‌شده‌ها، قطعه‌ای جابه‌جا
sample-accounts = دو گزارش از یک رویداد
sample-accounts-shows = همان گفته‌ها با واژه‌های دیگر
sample-editions = چاپ صبح و چاپ عصر
sample-editions-shows = عددهایی که در طول روز تصحیح شدند

## برگه‌ای برای یک متن

first-text = متن نخست
second-text = متن دوم
paste-first = مقاله‌ای را این‌جا بچسبانید
paste-second = گزارش دیگری از همان رویداد یا نسخهٔ دیگری از همان متن را بچسبانید
text-name = نام
name-of-text = { $side ->
    [a] نام متن نخست
   *[b] نام متن دوم
}
reading-file = پرونده خوانده می‌شود …
or-drop = یا پرونده‌ای را روی این صفحه بیندازید
word-count = { $words ->
   *[other] { NUMBER($words) } واژه
}
choose-file = انتخاب پرونده
choose-file-for = { $side ->
    [a] انتخاب پرونده برای متن نخست
   *[b] انتخاب پرونده برای متن دوم
}
file-of = { $side ->
    [a] پروندهٔ متن نخست
   *[b] پروندهٔ متن دوم
}
encoding-of = { $side ->
    [a] کدگذاری متن نخست
   *[b] کدگذاری متن دوم
}
read-as = با کدگذاری { $encoding } خوانده شد. حرف‌ها درست نیستند؟ کدگذاری دیگری برگزینید.

## ایراد یک متن و چارهٔ آن

not-text = «{ $file }» متن نیست.
not-text-hint = پرونده‌ای ‎.txt، ‎.md یا ‎.html برگزینید یا مقاله را بچسبانید.
empty-file = «{ $file }» خالی است.
empty-file-hint = پروندهٔ دیگری برگزینید یا مقاله را بچسبانید.
too-large = { $side ->
    [a] متن نخست { NUMBER($megabytes) } مگابایت است؛ این صفحه تا ۲۰ مگابایت را مقایسه می‌کند.
   *[b] متن دوم { NUMBER($megabytes) } مگابایت است؛ این صفحه تا ۲۰ مگابایت را مقایسه می‌کند.
}
too-many-words = { $side ->
    [a] متن نخست { NUMBER($words) } واژه دارد؛ این صفحه تا ۲٬۰۰۰٬۰۰۰ واژه را مقایسه می‌کند.
   *[b] متن دوم { NUMBER($words) } واژه دارد؛ این صفحه تا ۲٬۰۰۰٬۰۰۰ واژه را مقایسه می‌کند.
}
too-much-hint = بخشی را که لازم دارید بچسبانید.
unreadable = «{ $file }» خوانده نشد.
unreadable-hint = شاید جابه‌جا یا قفل شده باشد. دوباره آن را برگزینید یا مقاله را بچسبانید.
no-article = در «{ $file }» متن مقاله‌ای نیست.
no-article-hint = آن را در مرورگری باز کنید و مقاله را از آن‌جا بچسبانید.
broken-comparison = «{ $file }» مقایسه‌ای صادرشده است که این‌جا خوانده نمی‌شود.
broken-comparison-hint = آسیب دیده یا از نسخه‌ای دیگر است. متن‌هایتان همان‌اند که بودند؛ دوباره صادر کنید یا دو متن را برگزینید.
not-started = مقایسه آغاز نشد. متن‌هایتان دست‌نخورده‌اند.
stopped = مقایسه ناگهان بازایستاد. متن‌هایتان دست‌نخورده‌اند.

## هنگام یک مقایسهٔ طولانی

working-title = دو متن بلند مقایسه می‌شوند
working-hint = از هم‌اکنون می‌توانید بخوانید؛ نشان‌ها همین که یافته شوند پدیدار می‌شوند.
cancel = لغو
stage-reading = خواندن
stage-matching = یافتن عبارت‌های مشترک
stage-aligning = جفت کردن جمله‌ها
stage-refining = سنجیدن واژه‌ها

## تنظیمات

settings = تنظیمات
language = زبان
appearance = ظاهر
theme-device = مانند دستگاه
theme-light = روشن
theme-sepia = کاغذی
theme-dark = تیره
letters = قلم
face-serif = سریف‌دار
face-sans = بی‌سریف
size = اندازه
size-small = کوچک
size-medium = میانه
size-large = بزرگ
size-huge = درشت
width = پهنا
width-narrow = باریک
width-medium = میانه
width-wide = پهن
lines = سطرها
lines-close = فشرده
lines-medium = میانه
lines-airy = باز
flow-level = جمله‌ها هم‌تراز
flow-free = روان
flow-by-a = B به ترتیب A
flow-by-b = A به ترتیب B
follows = به ترتیب { $side }
compare-two-others = مقایسهٔ دو متن دیگر

## کلیدها

keyboard-shortcuts = کلیدهای میان‌بر
key-step = نشان بعدی و نشان قبلی
key-release = رها کردن نشان برگزیده
key-everything = نمایش همه
key-kinds = فقط نمایش مشترک‌ها، جابه‌جاها، بازگویی‌ها
key-numbers = نمایش عددهایی که با هم نمی‌خوانند
key-only = نمایش آنچه فقط A یا فقط B می‌گوید
key-quotes = نمایش آنچه درون گیومه است
key-search = جست‌وجو در هر دو متن
key-list = فهرست همهٔ قطعه‌ها
key-differences = فهرست تفاوت‌ها
key-export = برون‌بری مقایسه
key-emphasis = برجسته کردن تفاوت‌ها یا مشترک‌ها
key-why = گفتن این‌که نشان برگزیده چرا آن‌جاست
key-note = نوشتن یادداشت برای نشان برگزیده
key-omit = کنار گذاشتن قطعهٔ برگزیده، یا برگرداندن آن
key-correct = گفتن این‌که کدام جمله‌ها با هم‌اند و کدام نه
key-undo = پس گرفتن آخرین تصحیح
key-minimum = شمردن عبارت‌های کوتاه‌تر یا بلندتر
key-view = کنار هم، یا تک‌ستونی: هر دو در یک ستون
key-linear = خواندن جفت‌به‌جفت، مانند بلندخوانی، یا دوباره کنار هم
key-swap = جابه‌جایی دو متن
key-compare = مقایسه، هنگام نوشتن متن
keys-of-compare = Ctrl+Enter
key-help = همین فهرست
keys-note = تا وقتی می‌نویسید، تک‌کلیدها کاری نمی‌کنند. هر کدام دکمه‌ای هم دارد.
close = بستن

## چه نشان‌هایی دیده شوند

show-in-texts = نمایش در متن‌ها
filter-everything = همه
filter-shared = مشترک
filter-moved = جابه‌جا
filter-reworded = بازگویی
filter-numbers = عددها
filter-only-a = فقط A
filter-only-b = فقط B
filter-quotes = نقل‌قول
minimum-unseen = شمردن
minimum = عبارت‌ها از
minimum-words = { $words ->
   *[other] { NUMBER($words) } واژه
}
text-tabs = متن
more = بیشتر
some-left-out = {"، برخی کنار گذاشته شده"}
more-filters = پالایه‌های دیگر
wording = واژه‌ها
besides = افزون بر آن
frames = شاید فقط قاب متن باشد
part-byline = نام نویسنده
part-signoff = امضای پایان
part-frame = از صفحه
counts-as-same = چه چیز یکسان شمرده شود
rule-case = واژه‌هایی با حروف بزرگ و کوچک دیگر
rule-punctuation = واژه‌هایی با نشانه‌گذاری دیگر
rule-meaning = واژه‌های هم‌معنی (انگلیسی)
kept-exact = واژه‌به‌واژه
kept-normalised = یکسان جز در جزئیات
kept-inflected = صورت‌های دیگر همان واژه‌ها
kept-reworded = واژه‌های دیگر در همان جا
kept-quotes = نقل‌قول‌ها
kept-crumbs = نام نویسنده، خرده‌ریز صفحه، امضا
catches-eye = چه چیز به چشم بیاید
emphasis-shared = مشترک‌ها
emphasis-differing = تفاوت‌ها
fold-long = تا کردن بخش‌های بلندِ یکسان یا کنارگذاشته
fold-same = { NUMBER($sentences) } جملهٔ یکسان در هر دو متن
fold-unlisted = در { NUMBER($left) } جملهٔ A و { NUMBER($right) } جملهٔ B چیزی از این گونه نیست
fold-hide = پنهان کردن
in-class = در کلاس
predict = نخست حدس بزنید، سپس ببینید

## جست‌وجو

previous-hit = یافتهٔ قبلی
next-hit = یافتهٔ بعدی
close-search = بستن جست‌وجو
not-found = در هیچ‌یک از دو متن پیدا نشد
hits = { NUMBER($nth) } از { NUMBER($of) }: { NUMBER($left) } در A، { NUMBER($right) } در B
hits-cut = { NUMBER($nth) } از { NUMBER($of) }: { NUMBER($left) } در A، { NUMBER($right) } در B؛ بیش از این هم هست
all-hits = همهٔ یافته‌ها
hit-count = { $hits ->
   *[other] { NUMBER($hits) } یافته
}
hits-first = { NUMBER($shown) } یافتهٔ نخست فهرست شده است

## آنچه دربارهٔ کل دو متن گفته می‌شود

summary = چکیده
percent = { NUMBER($percent) }٪
percent-under-one = کمتر از ۱٪
share-of-a = از A در B هست
share-of-b = از B در A هست
share-means = { $side ->
    [a] { NUMBER($shared) } از { NUMBER($words) } واژهٔ متن نخست در عبارت‌هایی است که متن دوم هم، گذشته از املا و صورت واژه‌ها،
        دارد.
   *[b] { NUMBER($shared) } از { NUMBER($words) } واژهٔ متن دوم در عبارت‌هایی است که متن نخست هم، گذشته از املا و صورت واژه‌ها،
        دارد.
}
share-left-out = آنچه کنار گذاشته شده مشترک شمرده نمی‌شود.
longest = واژه در بلندترین قطعهٔ مشترک
longest-means = بلندترین رشتهٔ پیوستهٔ واژه‌ها که هر دو متن به یک ترتیب دارند.
statements = گفتهٔ مشترک
statements-mean = جمله‌هایی از یک متن که، با هر واژه‌ای، همان را می‌گویند که جمله‌های متن دیگر.
no-words-both = هیچ‌یک از دو متن واژه‌ای برای مقایسه ندارد.
no-words-first = متن نخست واژه‌ای برای مقایسه ندارد.
no-words-second = متن دوم واژه‌ای برای مقایسه ندارد.
no-words-rest = هر دو همان‌گونه که هستند نشان داده می‌شوند.
same-texts = این دو متن واژه‌به‌واژه یکی‌اند.
same-texts-rest = دست‌بالا در فاصله‌ها فرق دارند. متن دوم کنار متن نخست آمده است.
hide-related = پنهان کردن جمله‌های هم‌موضوع
show-related = نمایش جمله‌های هم‌موضوع
independent = دو گزارش مستقل.
independent-rest = { $words ->
   *[other] این متن‌ها هیچ عبارت مشترکی با { NUMBER($words) } واژه یا بیشتر ندارند. آنچه می‌آید جمله‌هایی است که همان گفته را
        با واژه‌های دیگر می‌گویند.
}
hardly-common = کمابیش هیچ چیز مشترکی ندارند.
hardly-common-rest = { $words ->
   *[other] این متن‌ها هیچ عبارت مشترکی با { NUMBER($words) } واژه یا بیشتر ندارند. برخی جمله‌ها هم‌موضوع‌اند؛ خط‌های نقطه‌چین و
        حرف‌ها از یکی به دیگری راه می‌برند.
}
nothing-common = هیچ چیز مشترکی ندارند.
nothing-common-rest = { $words ->
   *[other] این دو متن هیچ عبارت مشترکی با { NUMBER($words) } واژه یا بیشتر ندارند. هیچ جمله‌ای از یکی هم آنچه را جمله‌ای از دیگری
        می‌گوید نمی‌گوید.
}
map = نقشهٔ هر دو متن، نخستین در بالا و دومی در پایین، با نوارهایی که بخش‌های مشترک را به هم می‌پیوندند.
map-moved = { $passages ->
    [1] یک قطعه در متن دوم جای دیگری دارد.
   *[other] { NUMBER($passages) } قطعه در متن دوم جای دیگری دارند.
}
notice-repeats = برخی عبارت‌ها چنان پرتکرارند که به‌ترتیب با هم جفت شدند، نه هر یک با همه.
notice-cut-short = برخی جمله‌ها با هم سنجیده نشدند، چون متن‌ها بسیار بلندند.
notice-long-sentences = درون جمله‌های بسیار بلند فقط عبارت‌های مشترک بلندتر نشان داده می‌شوند.
notice-languages = زبان متن نخست گویا { $first } است و زبان متن دوم { $second }. فقط نام‌ها و عددها می‌توانند با هم بخوانند.
notice-without-word-list = فهرست واژه‌هایی که می‌توانند به جای هم بنشینند ({ $language }) بار نشد. آنچه به بیان دیگر آمده کمتر پیدا می‌شود؛ برای تلاش دوباره از نو مقایسه کنید.

## متن‌ها

both-texts = هر دو متن
a-and-b = A و B
inline-note = واژه‌های ساده در هر دو متن هستند. جایی که متن‌ها جدا می‌شوند، واژه‌های A پیش از واژه‌های B می‌آید.
legend = خط پیوسته: همان واژه‌ها؛ نازک یا ریزبریده: صورت‌های دیگر آن‌ها. خط بریده: همان واژه‌ها در جای دیگر. نقطه‌چین: واژه‌های
    دیگر. ‸: این‌جا واژه‌هایی نیست. ≠: عددها با هم نمی‌خوانند. میله کنار جمله‌ها: همان گفته با واژه‌های دیگر. میله در کناره، تکی برای
    A و جفتی برای B: فقط در این متن.
row-same = { $side ->
    [a] A، همان واژه‌های B
   *[b] B، همان واژه‌های A
}
row-edited = { $side ->
    [a] A، بخشی از آن واژه‌های B
   *[b] B، بخشی از آن واژه‌های A
}
row-statement = { $side ->
    [a] A، همان گفتهٔ B با واژه‌های دیگر
   *[b] B، همان گفتهٔ A با واژه‌های دیگر
}
row-related = { $side ->
    [a] A، هم‌موضوع با B
   *[b] B، هم‌موضوع با A
}
row-disagrees = { $row }؛ عددها با هم نمی‌خوانند
flag = { $side ->
    [a] قطعهٔ { $passage } در متن دوم، B، جای دیگری دارد. رفتن به آن‌جا.
   *[b] قطعهٔ { $passage } در متن نخست، A، جای دیگری دارد. رفتن به آن‌جا.
}
margin-both = A { NUMBER($left, useGrouping: "false") } · B { NUMBER($right, useGrouping: "false") }
margin-one = { $side } { NUMBER($paragraph, useGrouping: "false") }
stands-elsewhere = جای دیگری است
stands-in = در بند { NUMBER($paragraph, useGrouping: "false") } است
go-there = رفتن به آن‌جا

## جفت‌به‌جفت: هر دو متن پشت سر هم

linear = جفت‌به‌جفت
linear-read = خواندن جفت‌به‌جفت
linear-leave = خواندن کنار هم
linear-about = آنچه به هم تعلق دارد کنار هم می‌آید، به ترتیب A. این شکل برای بلندخوانی ساخته شده است.
linear-pair = { $sentences ->
    [1] { $left }، برابر با { $right }: { $how }.
   *[other] { $left }، برابر با { $right }: { $how }.
}
linear-alone = { $place }: { $what }.
linear-sentence = { $side }، جملهٔ { NUMBER($nth) }
linear-sentences = { $side }، جمله‌های { $numbers }
linear-range = { NUMBER($from) } تا { NUMBER($to) }
linear-same = همان واژه‌ها
linear-edited = بخشی از آن واژه‌ها
linear-statement = همان گفته با واژه‌های دیگر
linear-related = هم‌موضوع
linear-figures = { $figures ->
    [1] یک عدد فرق دارد
   *[other] { NUMBER($figures) } عدد فرق دارند
}
linear-moved = در B در جای دیگر
linear-left-out = کنارگذاشتهٔ شما
linear-only = { $side ->
    [a] فقط A این را می‌گوید
   *[b] فقط B این را می‌گوید
}
linear-unmatched = { $side ->
    [a] هیچ جمله‌ای از B با آن جفت نیست
   *[b] هیچ جمله‌ای از A با آن جفت نیست
}
linear-headline = تیتر
linear-heading = میان‌تیتر
linear-frame = حاشیهٔ متن
linear-marks = آنچه در آن نشان‌دار است
linear-none = چیزی از این دست در متن‌ها نیست.
linear-more = { NUMBER($shown) } از { NUMBER($of) } نمایان است. نمایش بیشتر

## نشان برگزیده

selected-passage = قطعهٔ برگزیده
previous = قبلی
next = بعدی
place-of = از { NUMBER($total) }
all-passages = همهٔ قطعه‌ها
correct-pairing = تصحیح این‌که چه جمله‌هایی با هم‌اند
note = یادداشت، یا کنار گذاشتن
your-note = یادداشت شما دربارهٔ این قطعه
leave-out = کنار گذاشتن
reason-none = به شمار می‌آید
reason-frame = قاب صفحه
reason-quotation = نقل قول
reason-set-phrase = عبارت جاافتاده
reason-source = از متنی سوم
reason-other = دلیلی دیگر
left-out-because = کنار گذاشته: { $reason }
choose-hint = نشانی را برگزینید تا بخوانید متن دیگر در آن‌جا چه دارد.
choose-hint-keys = با `n` و `p` از یکی به دیگری بروید.
why = چرا؟
clear-selection = رها کردن
paragraph-mark = بند { NUMBER($paragraph, useGrouping: "false") }
paragraph-name = بند { NUMBER($paragraph, useGrouping: "false") }
show = نمایش
show-in = نمایش در { $side }
show-in-paragraph = نمایش در { $side }، بند { NUMBER($paragraph, useGrouping: "false") }
show-next-place = نمایش جای بعدی از { NUMBER($of) } جا در { $side }
place-among = { NUMBER($nth) } از { NUMBER($of) } جا
has-no-words = این‌جا واژه‌ای ندارد
label-shared = مشترک
label-inflected = مشترک در صورت‌های دیگر
label-normalised = مشترک جز در جزئیات
label-moved = جابه‌جا
label-reworded = بازگویی
label-missing = واژه‌هایی که فقط { $side } دارد
label-statement = همان گفته با واژه‌های دیگر
label-related = هم‌موضوع
label-only = فقط در { $side }
label-figure = عددها نمی‌خوانند
label-sentence = جمله‌های جفت‌شده
label-words = { $words ->
   *[other] { $label }، { NUMBER($words) } واژه
}
spoken-place = { NUMBER($nth) } از { NUMBER($of) }.
spoken-no-words = این‌جا واژه‌ای نیست
spoken-end = { $side }: { $words }.
spoken-end-in = { $side }، بند { NUMBER($paragraph, useGrouping: "false") }: { $words }.

## چرا نشانی آن‌جاست

why-reworded = واژه‌های متفاوت در یک جای دو جملهٔ جفت‌شده.
why-missing = { $side ->
    [a] جمله‌ها با هم می‌خوانند؛ B این واژه‌ها را دارد و A این‌جا هیچ ندارد.
   *[b] جمله‌ها با هم می‌خوانند؛ A این واژه‌ها را دارد و B این‌جا هیچ ندارد.
}
why-only = { $side ->
    [a] هیچ جمله‌ای از B این را نمی‌گوید و عبارتی مشترک که به شمردن برسد نیست.
   *[b] هیچ جمله‌ای از A این را نمی‌گوید و عبارتی مشترک که به شمردن برسد نیست.
}
why-exact = هر دو این واژه‌ها را حرف‌به‌حرف دارند.
why-normalised = هر دو این واژه‌ها را دارند؛ فرقشان در حروف بزرگ، گیومه، املا یا شکل عدد است.
why-partly = هر دو این واژه‌ها را دارند، برخی را به صورت‌های دیگر.
why-inflected = هر دو این واژه‌ها را به صورت‌های دیگر دارند، مانند مفرد و جمع.
why-sure = از ۱۰۰ جفت با چنین شواهدی، نزدیک به { NUMBER($sure) } جفت با هم‌اند.
why-elsewhere = در B جای دیگری دارد.
why-earlier = { $sentences ->
    [1] B آن را یک جمله زودتر از ترتیب A دارد.
   *[other] B آن را { NUMBER($sentences) } جمله زودتر از ترتیب A دارد.
}
why-later = { $sentences ->
    [1] B آن را یک جمله دیرتر از ترتیب A دارد.
   *[other] B آن را { NUMBER($sentences) } جمله دیرتر از ترتیب A دارد.
}
why-counted = هر دو «{ $thing }» را می‌شمارند و عددها با هم فرق دارند.
why-figure = هر دو برای یک چیز عددی می‌آورند و عددها با هم فرق دارند.
why-stands-for = «{ $right }» به جای «{ $left }» آمده است.
why-near = «{ $left }» با «{ $right }» پیوند دارد.
why-pinned = شما آن‌ها را کنار هم گذاشتید.
why-both-have = هر دو دارند: { $words }.
why-figures-agree = { NUMBER($agree) } از { NUMBER($of) } عدد با هم می‌خوانند.
why-neighbours = جمله‌های پیرامونشان با هم می‌خوانند.

## فهرست قطعه‌ها

passages = قطعه‌ها
passages-that-hold = قطعه‌هایی با
close-list = بستن فهرست
gaps = شکاف‌های قطعه‌ها
gaps-joined = پیوستن از روی شکاف
gaps-words = واژه در هر شکاف، حداکثر
gaps-shared = سهم مشترک، دست‌کم (٪)
label-with-gaps = { $gaps ->
   *[other] { $label }، { NUMBER($gaps) } شکاف
}
passage-count = { $passages ->
   *[other] { NUMBER($passages) } قطعه
}
passage-count-cut = { NUMBER($shown) } قطعهٔ نخست از { NUMBER($passages) } قطعه
column-kind = گونه
column-words = واژه
column-moved = جابه‌جایی
column-begins = آغاز

## تصحیح‌ها

which-belong = کدام جمله‌ها با هم‌اند
sentences-that-hold = جمله‌هایی با
close-corrections = بستن تصحیح‌ها
sentence-of = جمله‌ای از { $side }
no-sentence-holds = هیچ جمله‌ای این واژه‌ها را ندارد.
choose-sentences = از هر متن جمله‌ای برگزینید.
tied-together = این دو اکنون به هم پیوسته‌اند.
tied-related = این دو اکنون هم‌موضوع شمرده می‌شوند، نه بیشتر.
tied-apart = این دو اکنون به هم پیوسته نیستند.
they-belong = با هم‌اند
they-do-not = با هم نیستند
corrections = { $corrections ->
    [0] بدون تصحیح
   *[other] { NUMBER($corrections) } تصحیح
}
undo-last = پس گرفتن آخری

## تمرین

exercise-progress = { NUMBER($marked) } از { NUMBER($sentences) } جمله نشان‌دار شد.
exercise-result = { NUMBER($marked) } از { NUMBER($sentences) } جمله را نشان‌دار کردید. صفحه دربارهٔ { NUMBER($agreed) } تا از آن‌ها همان را
    می‌گوید. چهارگوش نشان شماست و دایره نشان صفحه.
exercise-how = روی جمله‌ای بزنید تا نشان دهید به گمان شما برای متن دیگر چیست؛ برای نشان بعدی دوباره بزنید. صفحه هم ممکن است خطا کند:
    هرجا نظرتان فرق داشت، ببینید دلیل‌های چه کسی بهتر است.
reveal = آشکار کردن
start-again = از نو
back-to-comparison = بازگشت به مقایسه
guess-shared = همان واژه‌ها
guess-reworded = با واژه‌های دیگر
guess-only = فقط این‌جا
not-marked = بی‌نشان.
you-say = شما: { $guess }.
page-says = صفحه: { $guess }.

## تفاوت‌ها

close-differences = بستن تفاوت‌ها
what-differs = آنچه فرق دارد
lists = فهرست‌ها
in-short = خلاصه:
save-list = برون‌بری این فهرست
those-that-hold = آن‌هایی با
nothing-holds = هیچ‌چیز این‌جا این واژه‌ها را ندارد.
found = { $findings ->
   *[other] { NUMBER($findings) } یافته
}
more-not-listed = { $findings ->
   *[other] { NUMBER($findings) } مورد دیگر در فهرست نیامده است. خانهٔ بالا آن‌ها را می‌یابد.
}
only-in = فقط در { $side }
same-in-both = یکسان در هر دو
once-or-more = { $times ->
    [1] یک بار
    [2] دو بار
   *[other] { NUMBER($times) } بار
}
often = { NUMBER($times) } بار
in-a-and-b = { $left } در A، { $right } در B

topic-numbers = عددها
topic-numbers-none = هیچ‌یک از دو متن عددی نمی‌آورد.
they-differ = با هم فرق دارند
stated-often = { NUMBER($times) } بار آمده
thing-date = تاریخ
thing-time = ساعت
thing-share = سهم
thing-rank = رتبه
thing-duration = مدت
thing-measure = اندازه
thing-sum = مبلغ
thing-number = عدد

topic-quotations = نقل‌قول‌ها
topic-quotations-none = هیچ‌یک از دو متن از کسی نقل نمی‌کند.
quote-altered = واژه‌های درون گیومه فرق دارند
quote-other-speaker = همان واژه‌ها، گوینده‌ای دیگر
quote-trimmed = یکی واژه‌هایی را انداخته است
quote-indirect = در یکی بدون گیومه
speaker-unnamed = گوینده نام برده نشده
speakers = A: { $left }؛ B: { $right }

topic-names = نام‌ها
topic-names-none = در هیچ‌یک از دو متن نامی پیدا نشد. نام‌ها از روی حروف بزرگ شناخته می‌شوند. در فارسی، عربی و چینی فقط
    اشخاص پیدا می‌شوند، از روی نام‌های کوچک و نام‌های خانوادگی شناخته‌شده.
names-of-people = خط‌هایی که حرف بزرگ ندارند نامی نشان نمی‌دهند: از متنی به چنین خطی فقط اشخاصی آمده‌اند که نام کوچک یا نام
    خانوادگی‌شان شناخته‌شده است، نه جاها و سازمان‌ها.
in-both = در هر دو

names-edit = ویرایش نام‌ها
names-hint = نام‌ها را برگزینید تا یکی یا حذف شوند.
names-join = این‌ها یکی‌اند
names-drop = نام نیستند
names-undo = { $edits ->
   *[other] پس گرفتن آخرین ویرایش از { NUMBER($edits) }
}

topic-wording = واژه‌گزینی
topic-wording-none = هیچ‌جا واژه‌هایی در جای واژه‌های دیگر ننشسته‌اند.
left-open = در یکی ناگفته مانده
how-reported = چگونه گزارش می‌شود
other-names = نام‌های دیگر در همان جا
other-words = واژه‌های دیگر در همان جا

topic-only = فقط یکی می‌گوید
topic-only-none = هیچ‌یک چیزی نمی‌گوید که دیگری نگوید.
only-says = فقط { $side } می‌گوید
figure-count = { $figures ->
   *[other] { NUMBER($figures) } عدد
}
name-count = { $names ->
   *[other] { NUMBER($names) } نام
}
quotation-count = { $quotations ->
   *[other] { NUMBER($quotations) } نقل‌قول
}
may-touch = { $side } شاید به آن بپردازد

topic-openings = آغاز متن‌ها
topic-openings-none = هیچ‌یک از دو متن آغازی ندارد.
headlines = تیترها
first-paragraphs = بندهای نخست

topic-order = ترتیب روایت
topic-order-none = متن‌ها گفتهٔ مشترکی ندارند.
out-of-order = بیرون از ترتیب مشترک
in-order = به همان ترتیب
rank-in-both = { $rank } در هر دو
rank = { $rank ->
    [1] یکم
    [2] دوم
    [3] سوم
    [4] چهارم
    [5] پنجم
    [6] ششم
    [7] هفتم
    [8] هشتم
    [9] نهم
    [10] دهم
   *[other] { NUMBER($rank) }‌ام
}
slopes = { $statements ->
   *[other] { NUMBER($statements) } گفتهٔ مشترک؛ { NUMBER($moved) } تا بیرون از ترتیب مشترک. فهرست آن‌ها را نام می‌برد.
}
slopes-start = آغاز
slopes-end = پایان

topic-paragraphs = بندها
topic-paragraphs-none = هیچ بندی از یک متن با بندی از دیگری دیدار ندارد.
paragraphs-meet = بندهایی که به هم می‌رسند
paragraphs-alone = بندهایی از { $side } که جفتی ندارند
statements-shared = { $statements ->
   *[other] { NUMBER($statements) } گفتهٔ مشترک
}
words-shared = { $words ->
   *[other] { NUMBER($words) } واژهٔ مشترک
}
points-shared = { $points ->
   *[other] { NUMBER($points) } جمله دربارهٔ همان نکته
}
paragraph-map = { $meetings ->
   *[other] { NUMBER($meetings) } جفت بند که به هم می‌رسند. فهرست می‌گوید کدام‌ها.
}
map-wording = عبارت مشترک
map-statement = همان گفته
map-related = همان نکته

topic-terms = اصطلاح‌ها
topic-terms-none = هیچ واژهٔ گویایی در هر دو متن بیش از یک بار نیامده است.
other-company = در همنشینی دیگر
same-company = در همان همنشینی
beside-nothing = کنار هیچ واژهٔ گویایی نیست

topic-sources = منبع‌ها
topic-sources-none = هیچ‌یک از دو متن منبعی نام نمی‌برد.
only-relies = فقط { $side } تکیه می‌کند بر
both-rely = هر دو تکیه می‌کنند بر
linked = پیوند

topic-words = واژه‌ها
topic-words-none = هیچ واژه‌ای یک متن را از دیگری جدا نمی‌کند.

topic-notes = یادداشت‌ها
topic-notes-none = هنوز یادداشتی نیست. قطعه‌ای را برگزینید و قلم را بزنید.
left-out-by-you = کنارگذاشته‌های شما
your-notes = یادداشت‌های شما
notes-elsewhere = دربارهٔ قطعه‌هایی که دیگر در این متن‌ها نیستند
words-caption = واژه‌هایی که یک متن بسیار بیش از دیگری به کار می‌برد. عددها شمار کاربردند و میله‌ها کاربرد به نسبت بلندی متن.
words-note = در متن‌های کوتاه شمارها کوچک‌اند؛ آن‌ها را سرنخ بدانید. هر واژه به سطرهایش در هر دو متن راه می‌برد.
word = واژه
find-word = یافتن «{ $word }» در هر دو متن

## تفاوت‌ها در چند جمله

said-both-make = { $statements ->
   *[other] { NUMBER($statements) } گفته در هر دو هست.
}
said-figures = { $figures ->
   *[other] { NUMBER($figures) } عدد فرق دارد.
}
said-altered = { $quotations ->
   *[other] { NUMBER($quotations) } نقل‌قول واژه‌های دیگری دارد.
}
said-quotations = { $quotations ->
   *[other] { NUMBER($quotations) } نقل‌قول فقط در { $side } هست.
}
said-names = { $names ->
   *[other] { NUMBER($names) } نام فقط در { $side } هست.
}
said-sentences = { $sentences ->
   *[other] { NUMBER($sentences) } جمله فقط در { $side } هست.
}
said-reported = { $statements ->
   *[other] { NUMBER($statements) } گفته با فعل دیگری گزارش شده است.
}
said-opens = { $side ->
    [a] A با چیزی آغاز می‌کند که B در بند { NUMBER($paragraph, useGrouping: "false") } می‌گوید.
   *[b] B با چیزی آغاز می‌کند که A در بند { NUMBER($paragraph, useGrouping: "false") } می‌گوید.
}

## برون‌بری

export = برون‌بری
export-page = صفحهٔ وب (.html)
export-page-holds = هر دو متن با همهٔ نشانه‌ها، فهرست‌ها و یادداشت‌ها در یک پرونده
export-data = داده (.json)
export-data-holds = هرچه یافته شد، برای برنامه‌ها
export-lists = فهرست‌ها به‌صورت جدول (.csv)
export-lists-holds = همهٔ تفاوت‌ها، برای صفحه‌گسترده
export-paper = چاپ …
export-paper-holds = متن‌ها چنان‌که این‌جا هستند، روی کاغذ
export-out-of-reach = صفحهٔ وب اکنون ساخته نمی‌شود، چون شیوه‌نامهٔ آن را نمی‌توان گرفت. هنگام اتصال دوباره امتحان کنید، یا داده‌ها (.json) را بردارید.
export-no-verdict = فقط شمارش و نشانی: هیچ‌چیز در این‌جا داوری نیست، نه دربارهٔ این‌که چه کسی از چه کسی برداشته و نه دربارهٔ
    این‌که حق با کیست.
export-contents = فهرست مطالب
export-legend = نشانه‌ها چه می‌گویند
export-moved = همان واژه‌ها در جای دیگر
export-missing = این‌جا واژه‌هایی نیست
export-note = یادداشت { NUMBER($number) }
export-corrections = تصحیح‌های خواننده
export-together = خواننده به هم پیوسته
export-apart = خواننده از هم جدا کرده
export-record = این چگونه ساخته شد
export-made-with = ساخته با
export-counted-from = عبارت‌های بیرون از جمله‌های جفت‌شده شمرده می‌شوند از
export-meaning = معنی واژه‌ها
export-meaning-used = جدولی از واژه‌های هم‌معنی به جفت کردن جمله‌ها کمک کرد.
export-meaning-unused = فقط لفظ تعیین‌کننده بود.
export-related = جمله‌های دربارهٔ یک نکته
export-shown = نشان داده شده
export-hidden = نشان داده نشده
export-left-out = کنار گذاشته از نشانه‌ها و شمارش‌ها
export-nothing = هیچ
export-language = زبان { $side }
export-sum = SHA-256 از { $side }

## فهرست در پرونده

table-in = در { $side }
table-list = فهرست
table-group = گروه
table-about = موضوع
table-note = یادداشت
table-paragraph = { $side }، بند

## فاصلهٔ دو عدد

amount-about = نزدیک به { $difference }
amount-roughly = کمابیش { $difference }
amount-more = { $amount } بیشتر در { $side }
amount-later = { $amount } دیرتر در { $side }
amount-measured = { $amount } { $unit }
amount-money = { $amount } { $sign }
millions = { $whole ->
   *[other] { $amount } میلیون
}
billions = { $whole ->
   *[other] { $amount } میلیارد
}
unit-acre = ایکر
unit-barrel = بشکه
unit-basis-point = واحد پایه
unit-centimetre = سانتی‌متر
unit-century = سده
unit-day = روز
unit-decade = دهه
unit-degree = درجه
unit-foot = فوت
unit-gallon = گالن
unit-gigabyte = گیگابایت
unit-gigawatt = گیگاوات
unit-gigawatt-hour = گیگاوات‌ساعت
unit-gram = گرم
unit-hectare = هکتار
unit-hour = ساعت
unit-inch = اینچ
unit-kilogram = کیلوگرم
unit-kilometre = کیلومتر
unit-kilometre-per-hour = کیلومتر بر ساعت
unit-kilowatt = کیلووات
unit-kilowatt-hour = کیلووات‌ساعت
unit-knot = گره
unit-litre = لیتر
unit-megabyte = مگابایت
unit-megawatt = مگاوات
unit-megawatt-hour = مگاوات‌ساعت
unit-metre = متر
unit-mile = مایل
unit-mile-per-hour = مایل بر ساعت
unit-milligram = میلی‌گرم
unit-millilitre = میلی‌لیتر
unit-millimetre = میلی‌متر
unit-minute = دقیقه
unit-month = ماه
unit-nautical-mile = مایل دریایی
unit-percent = درصد
unit-percentage-point = واحد درصد
unit-point = واحد
unit-pound = پوند
unit-second = ثانیه
unit-square-foot = فوت مربع
unit-square-kilometre = کیلومتر مربع
unit-square-metre = متر مربع
unit-square-mile = مایل مربع
unit-terabyte = ترابایت
unit-tonne = تن
unit-week = هفته
unit-yard = یارد
unit-year = سال

## زبان مقاله‌ها، میان جمله

language-unknown = ناشناخته
language-ar = عربی
language-da = دانمارکی
language-de = آلمانی
language-el = یونانی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-fi = فنلاندی
language-fr = فرانسوی
language-he = عبری
language-hi = هندی
language-hu = مجاری
language-it = ایتالیایی
language-ja = ژاپنی
language-ko = کره‌ای
language-nl = هلندی
language-no = نروژی
language-pl = لهستانی
language-pt = پرتغالی
language-ro = رومانیایی
language-ru = روسی
language-sv = سوئدی
language-ta = تامیلی
language-th = تایلندی
language-tr = ترکی
language-uk = اوکراینی
language-zh = چینی
