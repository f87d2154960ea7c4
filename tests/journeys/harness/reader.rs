//! What a reader can see and do.

use crate::Outcome;
use crate::saved::Saved;
use anyhow::{Context, anyhow, bail, ensure};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::prelude::*;

/// How long a reader waits for something to appear.
const PATIENCE: Duration = Duration::from_secs(10);

const GLANCE_EVERY: Duration = Duration::from_millis(25);

/// Calls back once what is drawn has been on the screen. No reader presses a key before they see anything; the page
/// hears keys only then, and to WebKit the first picture of two texts takes a fifth of a second without a graphics card.
const AFTER_PICTURE: &str = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 0)));";

/// One of the two texts, as the page numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The first text, on the left.
    First,
    /// The second text, on the right.
    Second,
}

impl Side {
    /// As it is said in names: "First text".
    fn word(self) -> &'static str {
        match self {
            Side::First => "First",
            Side::Second => "Second",
        }
    }

    fn cells(self) -> &'static str {
        match self {
            Side::First => ".cell.a .block",
            Side::Second => ".cell.b .block",
        }
    }
}

/// Somebody reading the page.
#[derive(Debug)]
pub struct Reader {
    /// The browser, for the rare things that readers cannot do.
    pub driver: WebDriver,
    saved: Saved,
}

impl Reader {
    pub(crate) fn new(driver: WebDriver, saved: Saved) -> Self {
        Self { driver, saved }
    }

    /// Waits until the page has started, or says that it cannot. A browser is done with loading a little earlier.
    pub(crate) async fn opens(&self) -> Outcome {
        let started = By::Css(".page, #needs:not([hidden])");
        self.waits_for(async || Ok(self.driver.find_all(started.clone()).await?.pop())).await.context("no page")?;
        Ok(())
    }

    /// Waits until the page shows these words.
    pub async fn sees(&self, words: &str) -> Outcome {
        let seen = self.waits_for(async || Ok(self.visible_text().await?.contains(words).then_some(()))).await;
        match seen {
            Err(error) => Err(error.context(format!("“{words}” is not on the page:\n{}", self.visible_text().await?))),
            Ok(()) => Ok(()),
        }
    }

    /// Whether the page shows these words right now.
    pub async fn can_see(&self, words: &str) -> Outcome<bool> {
        Ok(self.visible_text().await?.contains(words))
    }

    /// All visible words of the page.
    pub async fn visible_text(&self) -> Outcome<String> {
        Ok(self.driver.find(By::Tag("body")).await?.text().await?)
    }

    /// Presses the button of this name.
    pub async fn presses(&self, name: &str) -> Outcome {
        let button = self.button(name).await?;
        button.click().await.with_context(|| format!("“{name}” cannot be pressed"))
    }

    /// The button of this name, once there is one.
    pub async fn button(&self, name: &str) -> Outcome<WebElement> {
        self.named("button, summary, [role=tab]", name).await
    }

    /// Types words into a text field as from a keyboard.
    pub async fn types_into(&self, field: &str, words: &str) -> Outcome {
        Ok(self.field(field).await?.send_keys(words).await?)
    }

    /// Chooses an entry of a list, however a browser would have it chosen: the keys it takes for one word, and what a
    /// press on an entry does, are its own affair.
    pub async fn chooses(&self, list: &str, entry: &str) -> Outcome {
        let script = "
            const [list, entry] = arguments;
            const found = [...list.options].find((option) => option.text.trim() === entry);
            if (!found) return false;
            list.value = found.value;
            ['input', 'change'].forEach((kind) => list.dispatchEvent(new Event(kind, {bubbles: true})));
            return true;";
        let list = self.field(list).await?;
        list.focus().await?;
        let chosen = self.script(script, vec![list.to_json()?, json!(entry)]).await?;
        ensure!(chosen == json!(true), "there is no “{entry}” in the list");
        Ok(())
    }

    /// Puts a whole text into one of the two fields, as pasting does.
    pub async fn pastes(&self, side: Side, text: &str) -> Outcome {
        let field = self.field(&format!("{} text", side.word())).await?;
        let script = "arguments[0].value = arguments[1];\
                      arguments[0].dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}));";
        self.script(script, vec![field.to_json()?, json!(text)]).await?;
        Ok(())
    }

    /// Pastes both texts and asks for the comparison.
    pub async fn compares(&self, first: &str, second: &str) -> Outcome {
        self.pastes(Side::First, first).await?;
        self.pastes(Side::Second, second).await?;
        self.presses("Compare").await
    }

    /// Puts both texts in and asks for the comparison at once, for journeys that are not about how that is done.
    pub async fn compares_at_once(&self, first: &str, second: &str) -> Outcome {
        let script = "
            ['text-a', 'text-b'].forEach((id, nth) => {
                const field = document.getElementById(id);
                field.value = arguments[nth];
                field.dispatchEvent(new InputEvent('input', {bubbles: true}));
            });
            document.getElementById('compare').click();";
        self.script(script, vec![json!(first), json!(second)]).await?;
        self.reads().await
    }

    /// Chooses a file of this machine for a side.
    pub async fn chooses_file(&self, side: Side, path: &Path) -> Outcome {
        let name = format!("{} text file", side.word());
        // The input is hidden behind a button of the page's own look.
        let input = self.waits_for(async || self.named_now("input[type=file]", &name, Hidden::Allowed).await).await?;
        Ok(input.send_keys(path.to_string_lossy().as_ref()).await?)
    }

    /// What stands in the field of a side.
    pub async fn text_in_field(&self, side: Side) -> Outcome<String> {
        let field = self.field(&format!("{} text", side.word())).await?;
        Ok(field.prop("value").await?.unwrap_or_default())
    }

    /// Presses a key with nothing in particular chosen.
    pub async fn types(&self, keys: impl Into<TypingData>) -> Outcome {
        Ok(self.driver.action_chain().send_keys(keys).perform().await?)
    }

    /// Waits until the two texts stand side by side, completely or, where they are very long, as far as can be seen, and have been on the screen for a moment.
    pub async fn reads(&self) -> Outcome {
        let drawn = By::Css(".page[data-phase=reading] #texts:is([data-drawn=all], [data-drawn=near])");
        let waited = self.waits_for(async || Ok(self.driver.find_all(drawn.clone()).await?.pop())).await;
        match waited {
            Ok(_) => self.driver.execute_async(AFTER_PICTURE, Vec::new()).await.map(drop).map_err(Into::into),
            Err(error) => Err(error.context(format!("no texts side by side:\n{}", self.visible_text().await?))),
        }
    }

    /// Waits until word vectors have refined the comparison of two English texts: until then lines may move a little, and
    /// what is pressed meanwhile may no longer be where it was.
    pub async fn settles(&self) -> Outcome {
        let refined = async || Ok(self.driver.find_all(By::Css(".page[data-refined]")).await?.pop());
        self.waits_for(refined).await.context("word vectors never refined the comparison")?;
        self.driver.execute_async(AFTER_PICTURE, Vec::new()).await.map(drop).map_err(Into::into)
    }

    /// The text of a side as it stands in the reading view, letter for letter.
    pub async fn drawn_text(&self, side: Side) -> Outcome<String> {
        let script = "return Array.from(document.querySelectorAll(arguments[0]), p => p.textContent).join('');";
        let text = self.script(script, vec![json!(side.cells())]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What the counter says: "3 of 41".
    pub async fn counter(&self) -> Outcome<String> {
        Ok(self.driver.find(By::Css("[aria-label='Selected passage'] .count")).await?.text().await?)
    }

    /// Waits until the counter says this.
    pub async fn counts(&self, words: &str) -> Outcome {
        let counted = self.waits_for(async || Ok((self.counter().await? == words).then_some(()))).await;
        match counted {
            Err(_) => bail!("the counter says “{}”, not “{words}”", self.counter().await?),
            Ok(()) => Ok(()),
        }
    }

    /// Looks until `glance` finds something.
    pub async fn waits_for<T>(&self, glance: impl AsyncFn() -> Outcome<Option<T>>) -> Outcome<T> {
        let started = Instant::now();
        loop {
            // What is being redrawn may vanish while it is looked at; then it is looked at again.
            let error = match glance().await {
                Ok(Some(found)) => return Ok(found),
                Ok(None) => anyhow!("nothing came within {} seconds", PATIENCE.as_secs()),
                Err(error) => error,
            };
            if started.elapsed() > PATIENCE {
                return Err(error);
            }
            tokio::time::sleep(GLANCE_EVERY).await;
        }
    }

    /// Waits until the browser has saved a file whose name ends so; gives its name and its text.
    pub async fn saved(&self, ending: &str) -> Outcome<(String, String)> {
        self.waits_for(async || self.saved.file(ending)).await
    }

    /// Runs a script in the page, for what readers cannot do.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    /// The text field or list of this name, once it is there.
    pub async fn field(&self, name: &str) -> Outcome<WebElement> {
        self.named("textarea, input:not([type=file]), select", name).await
    }

    /// The one visible element of a kind with this name, once it is there.
    async fn named(&self, kind: &str, name: &str) -> Outcome<WebElement> {
        let found = self.waits_for(async || self.named_now(kind, name, Hidden::Ignored).await).await;
        found.with_context(|| format!("there is no “{name}” among {kind}"))
    }

    async fn named_now(&self, kind: &str, name: &str, hidden: Hidden) -> Outcome<Option<WebElement>> {
        let mut found = Vec::new();
        for element in self.driver.find_all(By::Css(kind)).await? {
            let fits = match hidden {
                // What is not shown has no spoken name in some browsers; its label stands in the page all the same.
                Hidden::Allowed => element.attr("aria-label").await?.as_deref() == Some(name),
                Hidden::Ignored => self.is_called(&element, name).await?,
            };
            if fits {
                found.push(element);
            }
        }
        ensure!(found.len() < 2, "{} things are called “{name}”", found.len());
        Ok(found.pop())
    }

    /// Whether an element has this name and can be seen. WebKit refuses to name what cannot.
    async fn is_called(&self, element: &WebElement, name: &str) -> Outcome<bool> {
        match self.spoken_name(element).await {
            Ok(said) => Ok(said == name && element.is_displayed().await?),
            Err(_) if !element.is_displayed().await? => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The name a screen reader says, as the browser computes it.
    async fn spoken_name(&self, element: &WebElement) -> Outcome<String> {
        let command = Command::ExtensionCommand(Box::new(SpokenName(element.element_id().to_string())));
        Ok(self.driver.cmd(command).await?.value()?)
    }
}

/// Whether an element that cannot be seen counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hidden {
    Allowed,
    Ignored,
}

/// "Get Computed Label" of the WebDriver standard, for the element of this id.
#[derive(Debug)]
struct SpokenName(String);

impl ExtensionCommand for SpokenName {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> http::Method {
        http::Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/computedlabel", self.0).into()
    }
}
