//! One run in this process: a portal, a person who asks for a few things while much goes wrong, a restart, a verdict.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use portachiavi_keys::*;
use portachiavi_sandbox::{Environment as On, Options, Sandbox, Slot, seeds};

use crate::dice;
use crate::program::{Act, Program, Surroundings, collaudo, ledger_in, service};
use crate::trouble::{End, Plan, Trouble};
use crate::verdict::{Broken, compare, count_requests, on_portal};
use portachiavi_tests::clock::HurriedClock;
use portachiavi_tests::vault::MemoryVault;

/// How long the portal is waited for while it may stall, and when all is well again.
const SHORT: Duration = Duration::from_millis(150);
const LONG: Duration = Duration::from_secs(60);
/// Longer than the journal's own patience.
const A_WHILE: Duration = Duration::from_secs(16 * 60);

const ELSEWHERE: &str = "changed elsewhere";

/// What came of one run.
#[derive(Default)]
pub struct Told {
    /// Everything that went wrong in it, once each.
    pub trouble: BTreeSet<&'static str>,
    pub broken: Broken,
    pub acts: Vec<String>,
}

struct World {
    sandbox: Sandbox,
    vault: Arc<MemoryVault>,
    clock: Arc<HurriedClock>,
    folder: PathBuf,
    /// The small file system, where there is one to fill.
    disk: Option<PathBuf>,
    confirmed: HashMap<Act, usize>,
    told: Told,
}

/// `folder` is this run's own, on `disk` where that may be filled; `portal` holds the portal's state.
pub async fn run(seed: u64, folder: &Path, disk: Option<&Path>, portal: &Path) -> Told {
    let mut dice = Rng::with_seed(seed);
    let sandbox = Sandbox::start(Options::on_loopback(portal.to_owned()))
        .await
        .unwrap();
    let mut world = World {
        sandbox,
        vault: Arc::default(),
        clock: Arc::default(),
        folder: folder.to_owned(),
        disk: disk.map(Path::to_owned),
        confirmed: HashMap::new(),
        told: Told::default(),
    };
    let mut program = Some(world.start(SHORT));
    world.begin(&mut dice, program.as_ref().unwrap()).await;
    for _ in 0..dice.u32(1..5) {
        world.something_elsewhere(&mut dice);
        let running = program.take().unwrap_or_else(|| world.start(SHORT));
        program = world.ask(&mut dice, running).await;
    }
    drop(program);
    world.end().await
}

impl World {
    fn start(&self, patience: Duration) -> Program {
        let at = Surroundings {
            portal: self.sandbox.base_url(),
            ledger: ledger_in(&self.folder),
            patience,
        };
        Program::start(&at, self.vault.clone(), self.clock.clone())
    }

    /// Some pairs are there from a better day.
    async fn begin(&mut self, dice: &mut Rng, program: &Program) {
        let calm = Arc::new(Trouble::new(Plan::default(), End::LetGo, None));
        for (product, _) in &dice::PRODUCTS[..dice.usize(0..3)] {
            let act = Act::Generate((*product).to_owned());
            let yes = self.confirmation(&act);
            // A slow machine may time out even here: then it is one more fault.
            let _ = program.carry_out(&act, &yes, &calm).await;
        }
        if dice.bool() {
            let act = Act::SyncIo(service());
            let _ = program.carry_out(&act, &"calm".parse().unwrap(), &calm).await;
        }
    }

    fn confirmation(&mut self, act: &Act) -> Confirmation {
        *self.confirmed.entry(act.clone()).or_default() += 1;
        let number: usize = self.confirmed.values().sum();
        format!("yes-{number}").parse().unwrap()
    }

    fn subscriptions(&self) -> Vec<String> {
        let pairs = self.sandbox.pairs(On::Collaudo, seeds::COMUNE_DI_ESEMPIO.id);
        pairs.into_iter().map(|pair| pair.subscription).collect()
    }

    fn something_elsewhere(&mut self, dice: &mut Rng) {
        let subscriptions = self.subscriptions();
        if subscriptions.is_empty() || dice.u32(0..5) > 0 {
            return;
        }
        let subscription = dice::one_of(dice, &subscriptions);
        let institution = seeds::COMUNE_DI_ESEMPIO.id;
        let slot = *dice::one_of(dice, &[Slot::Primary, Slot::Secondary]);
        match dice.u32(0..4) {
            0 => {
                self.sandbox
                    .forget(On::Collaudo, institution, subscription)
                    .unwrap();
                self.told.trouble.insert("pair no longer listed");
            }
            1 => {
                self.sandbox.rotate_service_elsewhere(&service(), slot).unwrap();
                self.told.trouble.insert(ELSEWHERE);
            }
            _ => {
                let sandbox = &self.sandbox;
                sandbox
                    .rotate_elsewhere(On::Collaudo, institution, subscription, slot)
                    .unwrap();
                self.told.trouble.insert(ELSEWHERE);
            }
        }
    }

    /// One "yes", given once or, by a nervous hand, twice. `None` where the program died of it.
    async fn ask(&mut self, dice: &mut Rng, program: Program) -> Option<Program> {
        let act = dice::act(dice, &self.subscriptions());
        let yes = self.confirmation(&act);
        for order in dice::orders(dice, &act) {
            self.told.trouble.insert(dice::name(order.mischief));
            self.sandbox.order(order);
        }
        let mut outcome = Some(Ok(()));
        let clicks = if dice.u32(0..6) == 0 { 2 } else { 1 };
        for _ in 0..clicks {
            let plan = dice::plan(dice);
            self.told.acts.push(format!("{act:?} with {plan:?}"));
            let trouble = Arc::new(Trouble::new(plan, End::LetGo, self.disk.clone()));
            outcome = tokio::select! {
                outcome = program.carry_out(&act, &yes, &trouble) => Some(outcome),
                () = trouble.died() => None,
            };
            self.told.trouble.extend(trouble.bitten());
            if outcome.is_none() {
                break;
            }
        }
        self.told.acts.push(format!("→ {outcome:?}"));
        if clicks == 2 {
            self.told.trouble.insert("double click");
        }
        self.sandbox.take_back_orders();
        outcome.map(|_| program)
    }

    /// All is well again: the program starts, settles what it can, and everything is compared.
    async fn end(mut self) -> Told {
        let forgotten: Vec<_> = self.kept_but_not_on_portal();
        self.clock.passes(A_WHILE);
        let program = self.start(LONG);
        let mut settled = program.settle().await;
        if settled.is_ok() {
            // What is replaced altogether waits for the portal's last word.
            self.clock.passes(A_WHILE);
            settled = program.settle().await;
        }
        if let Err(code) = settled {
            self.told
                .broken
                .untold
                .push(format!("could not be settled: {code:?}"));
        }
        let wanted = on_portal(&self.sandbox);
        compare(&program, &wanted, &mut self.told.broken).await;
        if !self.told.trouble.contains(ELSEWHERE) {
            for event in program.ledger.history(None, u32::MAX).await.unwrap() {
                if event.event.deed == Deed::ChangedElsewhere {
                    self.told
                        .broken
                        .untold
                        .push(format!("nobody else did this: {:?}", event.event));
                }
            }
        }
        for pair in forgotten {
            if self.vault.pair(&pair).is_none() {
                self.told.broken.deleted.push(pair.to_string());
            }
        }
        if self.vault.removed() > 0 {
            self.told.broken.deleted.push("an entry was taken out".to_owned());
        }
        count_requests(&self.sandbox.changes(), &self.confirmed, &mut self.told.broken);
        self.sandbox.stop().await;
        self.told
    }

    fn kept_but_not_on_portal(&self) -> Vec<PairId> {
        let there = self.subscriptions();
        let products = dice::PRODUCTS.iter().map(|(_, prefix)| prefix);
        let ids = products.map(|prefix| format!("{prefix}{}", seeds::COMUNE_DI_ESEMPIO.tax_code));
        ids.filter(|id| !there.contains(id))
            .map(|id| collaudo().pair(&SubscriptionId::parse(&id).unwrap()))
            .filter(|pair| self.vault.pair(pair).is_some())
            .collect()
    }
}
