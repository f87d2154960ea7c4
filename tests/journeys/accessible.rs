//! Every screen and state of the page, looked through by axe-core (Deque Systems) for what would keep readers out: wide,
//! in a small window and on telephones; light, dark, sepia and in colours of the reader's own.

use anyhow::{Context, ensure};
use journeys::texts::file;
use journeys::{IN_CHROMIUM, Outcome, Reader, Setting, Side, journey_in};
use serde_json::json;
use std::cell::RefCell;
use std::{env, fs};
use thirtyfour::{By, Key};

/// Screens by their width and height, and whether all colours are looked at there: a wide one and a narrow one do, as all
/// colours of the page are on one of these.
const SCREENS: [(u32, u32, bool); 4] = [(1440, 900, true), (1024, 768, false), (390, 844, true), (320, 640, false)];

/// What colours are drawn in: what they are called, what the device asks for, and what the reader chose.
const COLOURS: [(&str, &str, &str, &str); 5] = [
    ("light", "light", "none", "device"),
    ("dark", "dark", "none", "device"),
    ("sepia", "light", "none", "sepia"),
    ("forced colours", "light", "active", "device"),
    ("forced colours, dark", "dark", "active", "device"),
];

/// The rules whose answer hangs on colours. In other colours than the first these are enough.
const COLOUR_RULES: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Looks through the page by all rules of the guidelines, best practices included, or by these alone. Targets are measured
/// as well, which axe-core does for those who ask for it; but for those that an open menu or a bar that stays in view
/// lies over: they are folded or scrolled away before anybody aims at what is under them.
const LOOK_THROUGH: &str = "
    const [rules, told] = arguments;
    const overlaps = (one, other) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    const isCovered = (element) => [...document.querySelectorAll('details[open] > .pop, .strip, .apparatus')].some((menu) =>
        !menu.contains(element) && overlaps(menu.getBoundingClientRect(), element.getBoundingClientRect()));
    const counts = (rule, node) => rule.id !== 'target-size' || !isCovered(document.querySelector(node.target[0]));
    const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const options = rules.length
        ? { runOnly: { type: 'rule', values: rules } }
        : { runOnly: { type: 'tag', values: all }, rules: { 'target-size': { enabled: true } } };
    const say = (rule) => rule.nodes.filter((node) => counts(rule, node)).map((node) => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary}`);
    axe.run(document, { ...options, resultTypes: ['violations'] })
        .then((found) => told(found.violations.flatMap(say)), (error) => told([`axe-core stopped: ${error}`]));";

/// No colour is on its way to another while it is looked at.
const SETTING: Setting = Setting { arguments: &["--force-prefers-reduced-motion"], ..IN_CHROMIUM };

const AGENCY: [&str; 2] = [include_str!("../../samples/agency-a.txt"), include_str!("../../samples/agency-b.txt")];
const INDEPENDENT: [&str; 2] =
    [include_str!("../../samples/independent-a.txt"), include_str!("../../samples/independent-b.txt")];
const STRANGER: &str = "Rye bread wants patience. Feed your starter overnight, bake dark, wait a day before slicing.";

/// Somebody who goes through the page and has each state looked through.
struct Inspector<'a> {
    reader: &'a Reader,
    found: RefCell<Vec<String>>,
}

/// A way through the page; at its end everything that was found is told at once.
async fn inspects(walk: impl AsyncFn(&Inspector<'_>) -> Outcome) -> Outcome {
    journey_in(SETTING, async |reader| {
        let inspector = Inspector { reader, found: RefCell::default() };
        walk(&inspector).await?;
        let found = inspector.found.into_inner();
        ensure!(found.is_empty(), "{} things would keep readers out:\n{}", found.len(), found.join("\n"));
        Ok(())
    })
    .await
}

impl Inspector<'_> {
    /// Looks through what is on show, on every screen and in all colours.
    async fn looks(&self, state: &str) -> Outcome {
        self.brings_axe().await?;
        for (width, height, all_colours) in SCREENS {
            let screen = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
            self.reader.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
            let n_colours = if all_colours { COLOURS.len() } else { 1 };
            for (nth, (colours, light, forced, theme)) in COLOURS.into_iter().enumerate().take(n_colours) {
                self.colours(light, forced, theme).await?;
                let rules: &[&str] = if nth == 0 { &[] } else { &COLOUR_RULES };
                let found = self.reader.driver.execute_async(LOOK_THROUGH, vec![json!(rules)]).await?;
                let found: Vec<String> = serde_json::from_value(found.json().clone())?;
                let told = found.into_iter().map(|it| format!("“{state}”, {width} pixels, {colours}: {it}"));
                self.found.borrow_mut().extend(told);
            }
        }
        let (_, light, forced, theme) = COLOURS[0];
        self.colours(light, forced, theme).await?;
        Ok(self.reader.driver.cdp().send_raw("Emulation.clearDeviceMetricsOverride", json!({})).await.map(drop)?)
    }

    async fn colours(&self, light: &str, forced: &str, theme: &str) -> Outcome {
        let features =
            json!([{"name": "prefers-color-scheme", "value": light}, {"name": "forced-colors", "value": forced}]);
        self.reader.driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        self.reader.script("document.documentElement.dataset.theme = arguments[0];", vec![json!(theme)]).await?;
        Ok(())
    }

    async fn brings_axe(&self) -> Outcome {
        if self.reader.script("return typeof axe === 'undefined';", vec![]).await? == json!(true) {
            let path = env::var("TWICETOLD_AXE").context("run `cargo xtask test axe`, which installs axe-core")?;
            self.reader.script(&fs::read_to_string(path)?, vec![]).await?;
        }
        Ok(())
    }

    /// Presses what a style sheet would find.
    async fn presses(&self, selector: &str) -> Outcome {
        let found = async || Ok(self.reader.driver.find_all(By::Css(selector)).await?.into_iter().next());
        let element = self.reader.waits_for(found).await.with_context(|| format!("there is no {selector}"))?;
        element.click().await.with_context(|| format!("{selector} cannot be pressed"))
    }

    /// Puts both texts in at once and has them compared.
    async fn compares(&self, texts: [&str; 2]) -> Outcome {
        let [first, second] = texts;
        self.reader.compares_at_once(first, second).await
    }

    /// Has the comparison saved as a web page.
    async fn exports_page(&self) -> Outcome {
        self.reader.types("e").await?;
        self.presses("#export li:first-child button").await
    }

    /// Loads the page anew with settings that it remembers.
    async fn sets(&self, look: &str) -> Outcome {
        self.reader.script("localStorage.setItem('twicetold.look', arguments[0]);", vec![json!(look)]).await?;
        Ok(self.reader.driver.refresh().await?)
    }
}

#[tokio::test]
async fn before_a_comparison() -> Outcome {
    inspects(async |page| {
        let reader = page.reader;
        reader.button("Compare").await?;
        page.looks("start").await?;
        page.presses(".settings > summary").await?;
        page.looks("start, settings").await?;
        reader.presses("Kept on this device").await?;
        reader.types(Key::Escape).await?;
        page.looks("no recent comparisons yet").await?;
        reader.types("?").await?;
        page.looks("start, keys").await?;
        reader.types(Key::Escape).await?;
        reader.pastes(Side::First, AGENCY[0]).await?;
        reader.presses("Compare").await?;
        reader.sees("The second text is still missing.").await?;
        page.looks("one text missing").await?;
        reader.chooses_file(Side::First, &file("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01")?).await?;
        reader.sees("“photo.jpg” is not a text.").await?;
        page.looks("no text").await?;
        reader.chooses_file(Side::First, &file("legacy.txt", b"Das Gro\xdffeuer l\xf6schten M\xe4nner.")?).await?;
        reader.sees("Wrong letters?").await?;
        page.looks("file loaded").await?;
        // From here on no request reaches the worker.
        let deaf = "window.send = Worker.prototype.postMessage; Worker.prototype.postMessage = () => {};";
        reader.script(deaf, vec![]).await?;
        reader.pastes(Side::Second, AGENCY[1]).await?;
        reader.presses("Compare").await?;
        reader.sees("Comparing two long texts").await?;
        page.looks("progress").await?;
        reader.presses("Cancel").await?;
        let mended = "Worker.prototype.postMessage = window.send;";
        reader.script(mended, vec![]).await?;
        page.compares(AGENCY).await?;
        page.presses(".settings > summary").await?;
        reader.presses("Compare two other texts").await?;
        reader.button("Forget all").await?;
        page.looks("recent comparisons").await
    })
    .await
}

#[tokio::test]
async fn while_reading() -> Outcome {
    inspects(async |page| {
        let reader = page.reader;
        page.compares(AGENCY).await?;
        page.looks("level").await?;
        page.presses(".figures summary").await?;
        page.looks("a figure explained").await?;
        reader.types(Key::Escape).await?;
        page.presses(".more > summary").await?;
        page.looks("more filters").await?;
        reader.types(Key::Escape).await?;
        page.presses(".export > summary").await?;
        page.looks("export").await?;
        reader.types(Key::Escape).await?;
        page.presses(".settings > summary").await?;
        page.looks("settings").await?;
        reader.types(Key::Escape).await?;
        reader.types("?").await?;
        page.looks("keys").await?;
        reader.types(Key::Escape).await?;
        reader.types("nnnw").await?;
        page.looks("chosen mark").await?;
        reader.types("m").await?;
        reader.types_into("Your note on this passage", "Who says so?").await?;
        page.looks("note").await?;
        reader.driver.active_element().await?.send_keys(Key::Escape + "").await?;
        page.looks("noted passage").await?;
        reader.types(Key::Escape).await?;
        reader.types("f").await?;
        page.looks("what differs stressed").await?;
        reader.types("f4").await?;
        page.looks("numbers only").await?;
        reader.types("0l").await?;
        reader.field("Passages that hold").await?;
        page.looks("list of passages").await?;
        reader.types(Key::Escape).await?;
        reader.types("c").await?;
        reader.field("Sentences that hold").await?;
        page.looks("corrections").await?;
        reader.types(Key::Escape).await?;
        reader.types("/").await?;
        reader.types_into("Search both texts", "the").await?;
        page.looks("search").await?;
        reader.presses("All hits").await?;
        page.looks("all hits").await?;
        reader.types(Key::Escape).await?;
        reader.types(Key::Escape).await?;
        reader.types("r").await?;
        reader.sees("Pair by pair").await?;
        page.looks("pair by pair").await
    })
    .await
}

#[tokio::test]
async fn differences_by_topic() -> Outcome {
    inspects(async |page| {
        let reader = page.reader;
        page.compares(AGENCY).await?;
        reader.types("d").await?;
        let topics = reader.driver.find_all(By::Css(".topics button")).await?;
        ensure!(topics.len() > 8, "there are {} topics", topics.len());
        for topic in topics {
            topic.click().await?;
            page.looks(&format!("differences, {}", topic.text().await?)).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_exported() -> Outcome {
    exported("").await
}

#[tokio::test]
async fn what_is_exported_in_persian() -> Outcome {
    exported("language=fa").await
}

/// The web page that a comparison is saved as, with a note, and what is said where it cannot be made.
async fn exported(look: &str) -> Outcome {
    inspects(async |page| {
        let reader = page.reader;
        page.sets(look).await?;
        reader.waits_for(async || Ok(reader.driver.find_all(By::Id("compare")).await?.pop())).await?;
        page.compares(AGENCY).await?;
        reader.types("nnm").await?;
        let field = By::Css(".note-field textarea");
        let field = reader.waits_for(async || Ok(reader.driver.find_all(field.clone()).await?.pop())).await?;
        field.send_keys("Who says so?" + Key::Escape).await?;
        page.exports_page().await?;
        let text = reader.saved(".html").await?.1;
        ensure!(text.contains("Who says so?"), "the note is missing");

        reader.script("window.fetch = () => Promise.reject(new TypeError('no host'));", vec![]).await?;
        page.exports_page().await?;
        let open = By::Css("#out-of-reach[open]");
        reader.waits_for(async || Ok(reader.driver.find_all(open.clone()).await?.pop())).await?;
        page.looks(&format!("export out of reach {look}")).await?;

        let address = "return 'data:text/html;charset=utf-8,' + encodeURIComponent(arguments[0]);";
        let address = reader.script(address, vec![json!(text)]).await?;
        reader.driver.goto(address.as_str().context("no address")?).await?;
        page.looks(&format!("exported page {look}")).await
    })
    .await
}

#[tokio::test]
async fn other_settings_and_other_texts() -> Outcome {
    inspects(async |page| {
        let reader = page.reader;
        for look in ["flow=free", "flow=by-a", "flow=by-b", "columns=one", "language=de", "language=fa"] {
            page.sets(look).await?;
            reader.waits_for(async || Ok(reader.driver.find_all(By::Id("compare")).await?.pop())).await?;
            page.compares(INDEPENDENT).await?;
            reader.types("n").await?;
            page.looks(look).await?;
            reader.script("sessionStorage.clear();", vec![]).await?;
        }
        page.sets("").await?;
        reader.button("Compare").await?;
        page.compares([AGENCY[0], AGENCY[0]]).await?;
        page.looks("identical texts").await?;
        page.presses(".more > summary").await?;
        page.presses("#fold").await?;
        reader.types(Key::Escape).await?;
        page.looks("identical texts, folded").await?;
        reader.presses("Edit texts").await?;
        page.compares([AGENCY[0], STRANGER]).await?;
        page.looks("nothing in common").await?;
        page.presses(".more > summary").await?;
        reader.presses("Predict, then reveal").await?;
        page.looks("exercise").await?;
        // The bar above stays where it is and may lie over the first sentence.
        reader.script("document.querySelector('.question').click();", vec![]).await?;
        reader.presses("Reveal").await?;
        page.looks("exercise, revealed").await
    })
    .await
}
