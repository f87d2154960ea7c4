//! Both texts to scale; a click goes there, and so do arrow keys and a pull.

use super::shared::Shared;
use super::sigil::sigil;
use crate::app::view_model::{Strip, View, WIDTH};
use crate::engine::Side;
use crate::say;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What is shown to scale.
#[derive(PartialEq, Properties)]
pub struct OverviewProps {
    /// The view.
    pub view: Shared<View>,
    /// Ticks where words were found.
    #[prop_or_default]
    pub ticks: AttrValue,
    /// Tells which place of which text was clicked, in thousandths of the text.
    pub on_go: Callback<(Side, u32)>,
}

/// The id of the drawing.
pub const OVERVIEW: &str = "overview";

/// Both texts to scale; a click goes there.
#[component]
pub fn Overview(props: &OverviewProps) -> Html {
    let overview = &props.view.overview;
    let onclick = props.on_go.reform(|event: MouseEvent| place(&event));
    let strip = |strip: &Strip| {
        html! {
            <g data-kind={strip.kind}>
                <path class="band" d={Rc::clone(&strip.bands)} /><path class="bar" d={Rc::clone(&strip.bars)} />
            </g>
        }
    };
    html! {
        <figure class="overview">
            <span class="labels" aria-hidden="true">{ sigil(Side::Left) }{ sigil(Side::Right) }</span>
            <svg id={OVERVIEW} viewBox={format!("0 0 {WIDTH} 64")} preserveAspectRatio="none" role="slider" tabindex="0"
                aria-label={overview.spoken.clone()} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"
                {onclick} onkeydown={on_key(props)}>
                { hatching() }
                <path class="rail" d={format!("M0 4H{WIDTH}V14H0ZM0 50H{WIDTH}V60H0Z")} />
                { for overview.strips.iter().map(strip) }
                <path class="hits" d={props.ticks.clone()} />
                <rect id="overview-window" class="window" x="0" y="-3" width="0" height="70" />
            </svg>
        </figure>
    }
}

/// The pattern of what moved. It is finer across than down because the drawing is stretched.
fn hatching() -> Html {
    html! {
        <defs>
            <pattern id="hatch" width="90" height="6" patternUnits="userSpaceOnUse">
                <path class="ground" d="M0 0H90V6H0Z" />
                <path class="lines" d="M-90 6H-56L34 0H0ZM0 6H34L124 0H90Z" />
            </pattern>
        </defs>
    }
}

/// Arrow keys move the window by its width, Home and End to either end.
fn on_key(props: &OverviewProps) -> Callback<KeyboardEvent> {
    let on_go = props.on_go.clone();
    Callback::from(move |event: KeyboardEvent| {
        let Some((start, width)) = window() else {
            return;
        };
        let (back, forth) = (start - width / 2, start + width + width / 2);
        // The drawing runs as lines do.
        let rtl = say::locale().is_rtl();
        let to = match event.key().as_str() {
            "ArrowUp" => back,
            "ArrowDown" => forth,
            "ArrowLeft" => {
                if rtl {
                    forth
                } else {
                    back
                }
            }
            "ArrowRight" => {
                if rtl {
                    back
                } else {
                    forth
                }
            }
            "Home" => 0,
            "End" => WIDTH as i32,
            _ => return,
        };
        event.prevent_default();
        let thousandths = to.clamp(0, WIDTH as i32 - 1) / (WIDTH as i32 / 1000);
        on_go.emit((Side::Left, thousandths.unsigned_abs()));
    })
}

/// Where the window stands, and how wide it is, in units of the drawing.
fn window() -> Option<(i32, i32)> {
    let frame = gloo::utils::document().get_element_by_id("overview-window")?;
    let number = |name: &str| frame.get_attribute(name)?.parse().ok();
    // It is drawn with the picture after the texts. Whoever presses a key before that moves by a screen, too.
    number("width").filter(|width| *width > 0).map_or_else(screen, |width| Some((number("x")?, width)))
}

/// Which part of the page is on the screen, in units of the drawing.
fn screen() -> Option<(i32, i32)> {
    let root = gloo::utils::document().document_element()?;
    let units = |pixels: i32| i64::from(pixels) * i64::from(WIDTH) / i64::from(root.scroll_height().max(1));
    Some((i32::try_from(units(root.scroll_top())).ok()?, i32::try_from(units(root.client_height())).ok()?.max(1)))
}

/// Which place was clicked: the upper half is the first text.
pub fn place(event: &MouseEvent) -> (Side, u32) {
    let Some(area) = event.current_target().and_then(|it| wasm_bindgen::JsCast::dyn_into::<Element>(it).ok()) else {
        return (Side::Left, 0);
    };
    let area = area.get_bounding_client_rect();
    let across = (f64::from(event.client_x()) - area.left()) / area.width().max(1.0);
    let across = if say::locale().is_rtl() { 1.0 - across } else { across };
    let side = if f64::from(event.client_y()) < area.top() + area.height() / 2.0 { Side::Left } else { Side::Right };
    (side, (across.clamp(0.0, 1.0) * 1000.0) as u32)
}
