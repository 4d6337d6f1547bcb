package se.samform.examples.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.designer.analysis.Witness;

/** A form filled in page by page with the answers of a witness, as far as they lead, and what its pages showed; without script. */
final class WalkedForm {

    /** A step comes again with the questions that its answers bring; more often it is refused. */
    private static final int TRIES = 3;

    private final DemoInstallation installation;
    private final HttpVisitor vera;
    private final Witness witness;
    private final ServiceDefinition definition;
    private final Map<String, String> pages = new HashMap<>();
    private final String draft;
    private String at;

    /** @param last question that is looked at; empty where it is walked to its end */
    WalkedForm(DemoInstallation installation, String key, Witness witness, ServiceDefinition definition, Optional<String> last) {
        this.installation = installation;
        this.witness = witness;
        this.definition = definition;
        this.vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var first = vera.post(vera.open("/granvik/e/" + key).form("/e/" + key + "/drafts")).location();
        this.draft = first.split("/")[3];
        this.at = step(first);
        for (var step = definition.step(at); step.isPresent() && isPassed(step.get()) && last.filter(step.get()::has).isEmpty(); ) {
            step = definition.step(at);
        }
    }

    /** Of {@code /granvik/d/…/school?x}. */
    private static String step(String location) {
        return location.split("[?#]")[0].split("/")[4];
    }

    private boolean isPassed(Step step) {
        for (var tried = 0; tried < TRIES && at.equals(step.id()); tried++) {
            post(step, tried == 1);
        }
        return !at.equals(step.id());
    }

    /** Its page is kept as it is with the answers. @param withFiles which the page must ask for first */
    private void post(Step step, boolean withFiles) {
        var path = "/granvik/d/" + draft + "/" + step.id();
        var form = vera.get(path).form(path).with("_go", "next");
        for (var answer : answers(step).entrySet()) {
            form = form.with(answer.getKey(), answer.getValue().toArray(String[]::new));
        }
        for (var question : step.questions()) {
            if (withFiles && question instanceof FileQuestion && witness.answers().containsKey(question.id())) {
                form = form.with(new HtmlForm.Upload(question.id(), "intyg.pdf", "application/pdf", Skolskjuts.certificate()));
            }
        }
        var answered = vera.post(form);
        if (answered.status() != 303) {
            throw new AssertionError(answered.status() + ": " + answered.text());
        }
        at = step(answered.location());
        // What is wrong is told where the answer leads; a step that is passed is looked at again.
        pages.put(step.id(), vera.open(at.equals(step.id()) ? answered.location().split("#")[0] : path).text());
    }

    private Map<String, List<String>> answers(Step step) {
        var answers = new HashMap<String, List<String>>();
        step.questions().stream().filter(question -> !(question instanceof FileQuestion)).forEach(question -> question.paths().stream()
            .filter(witness.answers()::containsKey).forEach(path -> answers.put(path, witness.answers().get(path))));
        return answers;
    }

    boolean isAtReview() {
        return at.equals("review");
    }

    boolean isRefused(String question) {
        return stepOf(question).equals(at) && Pattern.compile("class=\"question has-error\"[^>]*data-k=\"" + question + "\"").matcher(page(question)).find();
    }

    boolean shows(String question) {
        return page(question).contains("data-k=\"" + question + "\"");
    }

    boolean offers(String question, String option) {
        var menu = Pattern.compile("<select[^>]*name=\"" + question + "\"[^>]*>(.*?)</select>", Pattern.DOTALL).matcher(page(question));
        return menu.find() ? menu.group(1).contains("value=\"" + option + "\"")
            : Pattern.compile("<input(?=[^>]*name=\"" + question + "\")(?=[^>]*value=\"" + option + "\")").matcher(page(question)).find();
    }

    String reckoned(String question) {
        var value = Pattern.compile("data-k=\"" + question + "\".*?<output[^>]*>(.*?)</output>", Pattern.DOTALL).matcher(page(question));
        if (!value.find()) {
            throw new AssertionError(question + " isn't worked out: " + page(question));
        }
        return value.group(1);
    }

    /** Hands it in, and looks at the case as this officer. */
    boolean isSeenBy(String officer) {
        var receipt = vera.post(vera.get("/granvik/d/" + draft + "/review").form("/submit")).location();
        return HttpVisitor.loggedIn(installation, "granvik", officer).get("/granvik/desk/" + receipt.split("/")[3]).status() == 200;
    }

    private String stepOf(String question) {
        return definition.steps().stream().filter(step -> step.has(question)).findFirst().orElseThrow().id();
    }

    /** A question that isn't in this version is on none of its pages. */
    private String page(String question) {
        var page = pages.get(stepOf(question));
        if (page == null) {
            throw new AssertionError("Not as far as " + question + ", at " + at + ": " + pages.get(at));
        }
        return page;
    }
}
