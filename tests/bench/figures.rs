use std::time::Duration;

/// One measured thing: our values, and the peer's where it has the same thing.
pub struct Figure {
    name: String,
    unit: &'static str,
    ours: Vec<f64>,
    peer: Vec<f64>,
}

impl Figure {
    pub fn new(name: &str, unit: &'static str, ours: Vec<f64>, peer: Vec<f64>) -> Self {
        Figure {
            name: name.to_owned(),
            unit,
            ours,
            peer,
        }
    }
}

pub struct Table {
    peer: &'static str,
    figures: Vec<Figure>,
    notes: Vec<&'static str>,
}

impl Table {
    pub fn new(peer: &'static str) -> Self {
        Table {
            peer,
            figures: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub fn add(&mut self, figure: Figure) {
        eprintln!("  {} measured", figure.name);
        self.figures.push(figure);
    }

    pub fn note(&mut self, note: &'static str) {
        self.notes.push(note);
    }

    pub fn print(&self) {
        println!(
            "| figure (median, min–max) | Portachiavi | {} | ratio |\n|---|---|---|---|",
            self.peer
        );
        for figure in &self.figures {
            let (ours, peer) = (shown(&figure.ours, figure.unit), shown(&figure.peer, figure.unit));
            let ratio = match (median(&figure.ours), median(&figure.peer)) {
                (Some(ours), Some(peer)) if peer > 0.0 => format!("{:.2}", ours / peer),
                _ => "–".to_owned(),
            };
            println!("| {} | {ours} | {peer} | {ratio} |", figure.name);
        }
        for note in &self.notes {
            println!("\n{note}");
        }
    }
}

pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values
}

fn median(values: &[f64]) -> Option<f64> {
    sorted(values).get(values.len() / 2).copied()
}

fn shown(values: &[f64], unit: &str) -> String {
    let sorted = sorted(values);
    match (median(values), sorted.first(), sorted.last()) {
        (Some(median), Some(least), Some(most)) if sorted.len() > 1 => {
            format!("{median:.0} {unit} ({least:.0}–{most:.0}, n={})", sorted.len())
        }
        (Some(only), _, _) => format!("{only:.1} {unit}"),
        _ => "–".to_owned(),
    }
}
