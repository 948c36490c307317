# 沙龙秘书 Chapterdesk. Each target installs what this machine lacks (Debian and Ubuntu: through apt, after listing it;
# elsewhere it names what is missing), and says what it does. `make` alone lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check bench tour package vendor icons

# Everything that is built or fetched lies in one folder per user, outside the checkout: the next clone is fast too.
export CHAPTERDESK_CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/chapterdesk
export CARGO_TARGET_DIR ?= $(CHAPTERDESK_CACHE)/target

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

run: ## build the app and open it
	@scripts/run.sh

test: ## everything: format, types, all tests with the real window, lints
	@scripts/test.sh

check: ## the quick half of test: format, types, tidy rules, lints
	@scripts/check.sh

bench: ## measure start, durable save, search and documents (builds a release)
	@scripts/bench.sh

tour: ## drive the window through the sample chapter and write docs/pictures/
	@scripts/tour.sh

package: ## build the Debian package (builds a release)
	@scripts/package.sh

vendor: ## fetch the modules of ui/vendor/ afresh (only to change a version; needs node and npm)
	@node scripts/vendor.mjs

icons: ## make the icon's sizes from icons/icon.svg (needs npm)
	@scripts/icons.sh
