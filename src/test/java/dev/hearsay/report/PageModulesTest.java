// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Modules become one script, each behind those that it needs. */
class PageModulesTest {

    private static String joined(Map<String, String> sources) {
        return PageModules.joined("main.js", name -> Objects.requireNonNull(sources.get(name)));
    }

    @Test
    void eachModuleComesOnceAndBehindWhatItImports() {
        String script = joined(Map.of(
                "main.js", "import { b } from './b.js';\nimport {\n  a,\n} from './a.js';\nb(a);\n",
                "b.js", "import { a } from './a.js';\nexport function b(x) {\n  return a + x;\n}\n",
                "a.js", "export const a = 1;\n"));
        assertThat(script).isEqualTo("""
                'use strict';
                const modules = {};
                modules['a.js'] = (() => {
                const a = 1;
                return { a };
                })();

                modules['b.js'] = (() => {
                const { a } = modules['a.js'];
                function b(x) {
                  return a + x;
                }
                return { b };
                })();

                modules['main.js'] = (() => {
                const { b } = modules['b.js'];
                const {
                  a,
                } = modules['a.js'];
                b(a);
                return {  };
                })();
                """);
    }

    @Test
    void aFormThatCanNotBeJoinedIsAnError() {
        assertThatThrownBy(() -> joined(Map.of("main.js", "import * as a from './a.js';\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("main.js: this can't be joined: import * as a from './a.js';");
        assertThatThrownBy(() -> joined(Map.of("main.js", "export default 1;\n")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> joined(Map.of("main.js", "import { main } from './main.js';\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("import one another");
    }
}
