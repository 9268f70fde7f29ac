//! Runs with a real process, a real Secret Service and a real `kill -9`: one portal, one ledger and one keychain live
//! through all of them.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use portachiavi_keychain::{OsKeychain, Vault};
use portachiavi_keys::{Place, Realm, TaxCode};
use portachiavi_sandbox::{Options, PairOnPortal, Rate, Sandbox};
use portachiavi_tests::session::Session;
use serde::{Deserialize, Serialize};

use crate::dice;
use crate::program::{Act, Program, Surroundings, ledger_in};
use crate::table::Table;
use crate::trouble::{End, Moment, Plan, Trouble};
use crate::verdict::{Broken, compare, count_requests, on_portal};
use crate::workshop::Workshop;
use portachiavi_tests::clock::HurriedClock;

const SHORT: Duration = Duration::from_millis(400);
const LONG: Duration = Duration::from_secs(60);
const A_WHILE: Duration = Duration::from_secs(16 * 60);
const KILLED: &str = "process killed (SIGKILL)";
const TRIES: usize = 6;
/// What the child says when it has come to the moment of its death.
const AT: &str = "at";

#[derive(Serialize, Deserialize)]
struct Task {
    surroundings: Surroundings,
    /// How far its clock is ahead.
    ahead: Duration,
    what: What,
}

#[derive(Serialize, Deserialize)]
enum What {
    CarryOut {
        act: Act,
        confirmation: String,
        death: Option<(u32, Moment)>,
    },
    /// Settle everything, and compare with what the portal has: realm, tax code, subscription, both keys.
    Settle(Vec<[String; 5]>),
}

/// `None` where there is no Secret Service to start.
pub fn campaign(workshop: &Workshop, seed: u64, runs: usize) -> Option<Table> {
    let mut session = Session::start()?;
    session.start_keyring();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let options = Options {
        rate: Rate {
            calls: usize::MAX,
            per: Duration::from_secs(1),
        },
        ..Options::on_loopback(workshop.folder().join("portal-killed.json"))
    };
    let sandbox = runtime.block_on(Sandbox::start(options)).unwrap();
    let mut life = Life {
        session: &session,
        surroundings: Surroundings {
            portal: sandbox.base_url(),
            ledger: ledger_in(workshop.folder()),
            patience: SHORT,
        },
        sandbox: &sandbox,
        ahead: Duration::ZERO,
        confirmed: HashMap::new(),
    };
    let mut table = Table::default();
    // One that was done before its moment came was not killed, and does not count.
    for number in 0..runs * TRIES {
        let seed = seed.wrapping_add(number as u64);
        let (trouble, broken) = life.run(seed, number);
        if !broken.is_nothing() {
            println!("killed run {number}, seed {seed}: {broken:#?}");
        }
        if trouble.contains(&KILLED) || !broken.is_nothing() {
            table.count(trouble, &broken);
        }
        if table.runs == runs {
            break;
        }
    }
    let mut broken = Broken::default();
    count_requests(&sandbox.changes(), &life.confirmed, &mut broken);
    if !broken.is_nothing() {
        println!("over all killed runs: {broken:#?}");
        table.sent_twice += broken.sent_twice.len();
    }
    Some(table)
}

struct Life<'a> {
    session: &'a Session,
    sandbox: &'a Sandbox,
    surroundings: Surroundings,
    ahead: Duration,
    confirmed: HashMap<Act, usize>,
}

impl Life<'_> {
    fn run(&mut self, seed: u64, number: usize) -> (Vec<&'static str>, Broken) {
        let mut dice = Rng::with_seed(seed);
        let subscriptions: Vec<_> = on_portal(self.sandbox)
            .into_iter()
            .filter(|(place, _)| matches!(place.realm, Realm::PagoPa(_)))
            .map(|(_, pair)| pair.subscription)
            .collect();
        let act = dice::act(&mut dice, &subscriptions);
        *self.confirmed.entry(act.clone()).or_default() += 1;
        let mut trouble = Vec::new();
        for order in dice::orders(&mut dice, &act) {
            trouble.push(dice::name(order.mischief));
            self.sandbox.order(order);
        }
        // At a step, or whenever the moment falls.
        let death = (dice.u32(0..4) > 0).then(|| dice::death(&mut dice));
        let what = What::CarryOut {
            act,
            confirmation: format!("killed-{number}"),
            death,
        };
        let mut child = self.child(SHORT, what);
        let killed = match death {
            Some(_) => waits_to_be_killed(&mut child),
            None => {
                std::thread::sleep(Duration::from_micros(dice.u64(0..120_000)));
                true
            }
        };
        if killed {
            trouble.push(KILLED);
            child.kill().unwrap();
        }
        child.wait().unwrap();
        self.sandbox.take_back_orders();
        (trouble, self.settle())
    }

    fn settle(&mut self) -> Broken {
        self.ahead += A_WHILE;
        let wanted = on_portal(self.sandbox).into_iter().map(row).collect();
        let mut child = self.child(LONG, What::Settle(wanted));
        let mut said = String::new();
        child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        child.wait().unwrap();
        self.ahead += A_WHILE;
        serde_json::from_str(&said).unwrap_or_else(|_| Broken {
            untold: vec!["the program could not start again".to_owned()],
            ..Broken::default()
        })
    }

    fn child(&self, patience: Duration, what: What) -> Child {
        let task = Task {
            surroundings: Surroundings {
                patience,
                ..self.surroundings.clone()
            },
            ahead: self.ahead,
            what,
        };
        let mut child = self
            .session
            .command(std::env::current_exe().unwrap())
            .arg("--child")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin: ChildStdin = child.stdin.take().unwrap();
        stdin.write_all(&serde_json::to_vec(&task).unwrap()).unwrap();
        child
    }
}

fn waits_to_be_killed(child: &mut Child) -> bool {
    let mut said = String::new();
    let mut stdout = BufReader::new(child.stdout.as_mut().unwrap());
    stdout.read_line(&mut said).unwrap();
    said.trim() == AT
}

fn row((place, pair): (Place, PairOnPortal)) -> [String; 5] {
    let PairOnPortal {
        subscription,
        primary,
        secondary,
    } = pair;
    [
        place.realm.code().to_owned(),
        place.tax_code.to_string(),
        subscription,
        primary,
        secondary,
    ]
}

/// The program that is killed, and the one that starts after it.
pub fn child() -> ExitCode {
    let task: Task = serde_json::from_reader(std::io::stdin()).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let clock = Arc::new(HurriedClock::ahead_by(task.ahead));
        let keychain = Arc::new(OsKeychain::new(Vault::Demo));
        let program = Program::start(&task.surroundings, keychain, clock.clone());
        match task.what {
            What::CarryOut {
                act,
                confirmation,
                death,
            } => {
                let plan = Plan {
                    death,
                    ..Plan::default()
                };
                let trouble = Arc::new(Trouble::new(plan, End::Tell(say_at), None));
                let outcome = program
                    .carry_out(&act, &confirmation.parse().unwrap(), &trouble)
                    .await;
                println!("{outcome:?}");
            }
            What::Settle(rows) => {
                let mut broken = Broken::default();
                let first = program.settle().await;
                clock.passes(A_WHILE);
                let settled = first.and(program.settle().await);
                if let Err(code) = settled {
                    broken.untold.push(format!("could not be settled: {code:?}"));
                }
                let wanted: Vec<_> = rows.into_iter().map(wanted).collect();
                compare(&program, &wanted, &mut broken).await;
                println!("{}", serde_json::to_string(&broken).unwrap());
            }
        }
    });
    ExitCode::SUCCESS
}

fn say_at() {
    println!("{AT}");
    std::io::stdout().flush().unwrap();
}

fn wanted([realm, tax_code, subscription, primary, secondary]: [String; 5]) -> (Place, PairOnPortal) {
    let place = Place {
        realm: realm.parse().unwrap(),
        tax_code: TaxCode::parse(&tax_code).unwrap(),
    };
    let pair = PairOnPortal {
        subscription,
        primary,
        secondary,
    };
    (place, pair)
}
