//! A Comune that may have a pair in Collaudo, and what is asked about it.

use portachiavi_sandbox::{Environment, PairOnPortal, seeds::COMUNE_DI_ESEMPIO};
use reqwest::{Method, RequestBuilder};

use crate::support::{Answer, Demo, answer, create_path, keys_path, regenerate_path};

/// The subscription of the pair.
pub const GPD: &str = "gdp-00264560608";

pub struct Comune {
    pub demo: Demo,
    session: String,
}

impl Comune {
    pub async fn without_pairs() -> Comune {
        let demo = Demo::start().await;
        let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
        Comune { demo, session }
    }

    pub async fn with_a_pair() -> Comune {
        let comune = Comune::without_pairs().await;
        assert_eq!(comune.create("GPD").await.status, 201);
        comune
    }

    pub async fn list(&self) -> Answer {
        let path = keys_path("uat", &COMUNE_DI_ESEMPIO);
        self.demo.get(&path, &self.session).await
    }

    pub async fn create(&self, code: &str) -> Answer {
        answer(self.creation(code)).await
    }

    pub fn creation(&self, code: &str) -> RequestBuilder {
        let path = create_path("uat", &COMUNE_DI_ESEMPIO, code);
        self.demo.request(Method::POST, &path, &self.session)
    }

    pub async fn regenerate(&self) -> Answer {
        answer(self.regeneration()).await
    }

    /// Of the primary key.
    pub fn regeneration(&self) -> RequestBuilder {
        let path = regenerate_path("uat", &COMUNE_DI_ESEMPIO, GPD, "primary");
        self.demo.request(Method::POST, &path, &self.session)
    }

    pub fn pairs(&self) -> Vec<PairOnPortal> {
        self.demo
            .sandbox
            .pairs(Environment::Collaudo, COMUNE_DI_ESEMPIO.id)
    }

    #[track_caller]
    pub fn pair(&self) -> PairOnPortal {
        let mut pairs = self.pairs();
        assert_eq!(pairs.len(), 1);
        pairs.remove(0)
    }
}
