use portachiavi_keys::{Environment, Product};
use url::Url;

use super::harmless_call::{self, KEY_HEADER, Method};
use crate::address::under;
use crate::addresses::Addresses;

/// Where the keys are used: the run-time host of each environment.
#[derive(Debug, Clone)]
pub struct RuntimeEndpoints {
    collaudo: Url,
    produzione: Url,
}

/// What is asked to see whether a key is taken, as a person may read it before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyQuestion {
    pub method: &'static str,
    pub url: Url,
    /// What the key is sent in.
    pub header: &'static str,
    /// The statuses with which a good key is usually answered.
    pub taken_as: &'static [u16],
}

impl RuntimeEndpoints {
    pub fn at(addresses: &Addresses) -> Self {
        RuntimeEndpoints {
            collaudo: addresses.collaudo.runtime.clone(),
            produzione: addresses.produzione.runtime.clone(),
        }
    }

    /// Which addresses a product's key opens.
    pub fn opened_by(&self, product: Product, environment: Environment) -> Vec<Url> {
        let opens = harmless_call::of(product).opens;
        opens
            .iter()
            .map(|path| self.below(environment, path, None))
            .collect()
    }

    pub fn question(&self, product: Product, environment: Environment) -> KeyQuestion {
        let call = harmless_call::of(product);
        KeyQuestion {
            method: call.method.name(),
            url: self.harmless(product, environment),
            header: KEY_HEADER,
            taken_as: call.taken.statuses(),
        }
    }

    /// A line for a shell that shows whether a key is taken: it prints the status. The key comes from a variable of the
    /// environment, so that it stays out of the shell's history.
    pub fn curl(&self, product: Product, environment: Environment) -> String {
        let call = harmless_call::of(product);
        let url = self.harmless(product, environment);
        let body = match call.method {
            Method::Get => "",
            Method::PostNothing => " -H 'Content-Type: application/json' -d '{}'",
        };
        format!(
            "curl -sS -o /dev/null -w '%{{http_code}}\\n' -H \"{KEY_HEADER}: $PORTACHIAVI_KEY\"{body} '{url}'"
        )
    }

    pub(super) fn harmless(&self, product: Product, environment: Environment) -> Url {
        let call = harmless_call::of(product);
        self.below(environment, call.path, call.query)
    }

    fn below(&self, environment: Environment, path: &str, query: Option<&str>) -> Url {
        let host = match environment {
            Environment::Collaudo => &self.collaudo,
            Environment::Produzione => &self.produzione,
        };
        let mut url = under(host, &path.split('/').collect::<Vec<_>>());
        url.set_query(query);
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_opens_its_own_addresses_in_its_own_environment() {
        let real = RuntimeEndpoints::at(&Addresses::real());
        let opened = |product, environment| -> Vec<String> {
            let opened = real.opened_by(product, environment);
            opened.into_iter().map(String::from).collect()
        };
        assert_eq!(
            opened(Product::GpdPay, Environment::Collaudo),
            ["https://api.uat.platform.pagopa.it/gpd/payments-receipts-service/v1"]
        );
        assert_eq!(
            opened(Product::Biz, Environment::Produzione),
            ["https://api.platform.pagopa.it/bizevents/service/v1"]
        );
        assert_eq!(opened(Product::Nodoauth, Environment::Produzione).len(), 4);
    }

    #[test]
    fn the_line_for_a_shell_takes_the_key_from_its_environment() {
        let real = RuntimeEndpoints::at(&Addresses::real());
        assert_eq!(
            real.curl(Product::Gpd, Environment::Collaudo),
            r#"curl -sS -o /dev/null -w '%{http_code}\n' -H "Ocp-Apim-Subscription-Key: $PORTACHIAVI_KEY" 'https://api.uat.platform.pagopa.it/gpd/debt-positions-service/v1/info'"#
        );
        let node = real.curl(Product::Nodoauth, Environment::Produzione);
        assert!(
            node.ends_with("-d '{}' 'https://api.platform.pagopa.it/aca/v1/paCreatePosition'"),
            "{node}"
        );
        for product in Product::ALL {
            for environment in Environment::ALL {
                let line = real.curl(product, environment);
                assert!(line.contains("$PORTACHIAVI_KEY"), "{line}");
            }
        }
    }

    #[test]
    fn what_is_asked_can_be_read_before_it_is_sent() {
        let real = RuntimeEndpoints::at(&Addresses::real());
        let asked = |product| {
            let question = real.question(product, Environment::Produzione);
            let address = question.url.to_string();
            (question.method, address, question.taken_as)
        };
        let host = "https://api.platform.pagopa.it";
        assert_eq!(
            asked(Product::Gpd),
            (
                "GET",
                format!("{host}/gpd/debt-positions-service/v1/info"),
                &[200][..]
            )
        );
        assert_eq!(
            asked(Product::Nodoauth),
            ("POST", format!("{host}/aca/v1/paCreatePosition"), &[400][..])
        );
    }

    #[test]
    fn the_simulated_ones_are_on_this_machine() {
        let demo = Addresses::sandbox(&Url::parse("http://127.0.0.1:4000").unwrap()).unwrap();
        let demo = RuntimeEndpoints::at(&demo);
        assert_eq!(
            demo.harmless(Product::QiFdrKpi, Environment::Collaudo).as_str(),
            "http://127.0.0.1:4000/runtime/uat/qi/fdr-kpi-service/v1/fdr-kpi/NRFDR?period=daily&date=2020-01-01"
        );
    }
}
