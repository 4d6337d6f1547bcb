package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The step that is open, filled in by the ids of its questions. */
final class Form {

    private final Page page;
    private final Hands hands;
    private final boolean javaScript;

    Form(Visitor visitor) {
        this.page = visitor.page();
        this.hands = visitor.hands();
        this.javaScript = visitor.looks().javaScript();
    }

    Form write(String field, String text) {
        hands.write(named(field), text);
        return this;
    }

    Form choose(String question, String option) {
        check(question, option);
        return this;
    }

    Form tick(String question, String... options) {
        for (var option : options) {
            check(question, option);
        }
        return this;
    }

    Form pick(String question, String option) {
        hands.pick(named(question), option);
        return this;
    }

    Form attach(String question, FilePayload file) {
        named(question).setInputFiles(file);
        return this;
    }

    /** @param rank from 1 */
    Form rank(String question, int rank, String option) {
        hands.pick(page.locator("[id='%s']".formatted(rank == 1 ? question : question + "_" + rank)), option);
        return this;
    }

    /** Another row, which comes with this key. */
    Form add(String group, String key) {
        hands.touch(page.locator("button[name='_add'][value='%s']".formatted(group)));
        assertThat(row(group, key)).isVisible();
        return this;
    }

    Form drop(String group, String key) {
        hands.touch(page.locator("button[name='_drop'][value='%s.%s']".formatted(group, key)));
        assertThat(row(group, key)).hasCount(0);
        return this;
    }

    private Locator row(String group, String key) {
        return page.locator("[id='%s.%s']".formatted(group, key));
    }

    /** Folds out a branch of a tree. */
    Form open(String question, String branch) {
        hands.touch(page.locator("[id='%s'] details[data-k='branch-%s'] > summary".formatted(question, branch)));
        return this;
    }

    /** Asks a register from this field; the page comes again with what it said. */
    Form look(String field) {
        hands.touch(page.locator("button[name='_look'][value='%s']".formatted(field)));
        return this;
    }

    /** Picks the first thing found whose label has this text; it stands in the field then. */
    Form take(String field, String text) {
        hands.touch(page.locator("button[name='_pick'][value^='%s:']".formatted(field)).filter(new FilterOptions().setHasText(text)).first());
        assertThat(named(field)).hasValue(Pattern.compile(text + ".*"));
        return this;
    }

    /** The step is posted and comes back with this sentence about it. */
    Form refuses(String sentence) {
        markPage();
        pressNext();
        assertThat(page.locator("html[data-before]")).hasCount(0);
        assertThat(page.locator(".error-summary")).containsText(sentence);
        return this;
    }

    /** A page that comes instead is another, though it says the same; without a script pressing waits for it anyway. */
    private void markPage() {
        if (javaScript) {
            page.evaluate("() => document.documentElement.setAttribute('data-before', '')");
        }
    }

    /** Nothing goes on from here: with script that is seen at once, without it when the step is posted. */
    Form stops(String question, String sentence) {
        if (javaScript) {
            assertThat(question(question)).isVisible();
        }
        refuses(sentence);
        assertThat(question(question)).isVisible();
        return this;
    }

    /** A value that is worked out; without script it is as of the last post. */
    Form reckons(String question, String value) {
        if (!javaScript) {
            return this;
        }
        assertThat(question(question).locator("output")).hasText(Pattern.compile(value.replace(" ", "\\s")));
        return this;
    }

    /**
     * The question was not there and comes by the answers just given: with script by itself on the same page, without it
     * when the step is posted and comes back.
     */
    Form brings(String question) {
        var address = path();
        if (!javaScript) {
            assertThat(question(question)).hasCount(0);
            pressNext();
            assertThat(page.locator(".notices")).containsText(Pattern.compile("ny fråga|nya frågor|new question"));
        }
        assertThat(question(question)).isVisible();
        if (!path().equals(address)) {
            throw new AssertionError("%s came on another page: %s, %s".formatted(question, address, path()));
        }
        return this;
    }

    /** Presses the step's main button, which leads to that step. */
    void next(String step) {
        pressNext();
        at(step);
    }

    /** The step with that id is open. */
    Form at(String step) {
        try {
            assertThat(page).hasURL(Pattern.compile("/d/[^/]+/" + step + "(\\?.*)?(#.*)?$"));
        } catch (AssertionError e) {
            throw new AssertionError("Not at " + step + "; the page says: " + page.locator(".error-summary, .notices").allTextContents(), e);
        }
        return this;
    }

    void pressNext() {
        hands.press(page.locator(".actions .btn-primary"));
    }

    Locator question(String id) {
        return page.locator(".question[data-k='%s']".formatted(id));
    }

    Locator named(String field) {
        return page.locator("[name='%s']".formatted(field));
    }

    private void check(String question, String option) {
        hands.check(page.locator("input[name='%s'][value='%s']".formatted(question, option)));
    }

    private String path() {
        return page.url().replaceAll("[?#].*", "");
    }
}
