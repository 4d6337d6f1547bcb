package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.json.ScenarioCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.scenario.Finding;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Place;
import se.samform.designer.scenario.Colours;
import se.samform.designer.scenario.Colours.Mark;
import se.samform.designer.scenario.Colours.What;
import se.samform.designer.scenario.Reach;
import se.samform.designer.scenario.ScenarioResult;
import se.samform.designer.scenario.Suggestions;
import se.samform.designer.trial.CostWords;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The scenarios of an e-service that is built: how they went, what they go through of it, what else could be told, and what the form costs. */
@Named
@RequestScoped
public class DesignScenariosPage implements Page {
    @Inject DesignPage head;
    @Inject Readables readables;
    @Inject RunScenariosOnce runs;
    @Inject Visit visit;
    @Inject Told told;
    private ServiceDefinition definition;
    private RunScenariosOnce.Run run;
    private List<Suggestions.Suggested> suggested = List.of();
    private boolean isAsked;
    private String kept = "";
    private List<Ran> results = List.of();
    private List<Section> sections = List.of();
    private List<Share> shares = List.of();

    /** A scenario that was run. @param otherwise what went otherwise; nothing if it holds @param end where its case stood at last; empty for none */
    public record Ran(String id, String title, boolean holds, List<Otherwise> otherwise, String end) {}

    /** What went otherwise, and how it is put right. */
    public record Otherwise(String sentence, String mend) {}

    /** What stands together: a step, the flow, the tables. */
    public record Section(String title, List<CoveredLine> lines) {}

    /** How much of a kind is gone through. */
    public record Share(String what, long through, long partly, long never) {
        public long getAll() {
            return through + partly + never;
        }
    }

    /** One that may be kept. @param json of it @param closes how many gaps, in words */
    public record Suggestion(String title, String closes, String json) {}

    /** A line of what the form costs. */
    public record Cost(String what, String said, String judgement) {}

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        var readable = readables.of(head.document()).readable();
        if (readable.isSound()) readable.definition().ifPresent(this::open);
        return Reply.show();
    }

    private void open(ServiceDefinition sound) {
        definition = sound;
        run = runs.of(head.document(), sound, visit.getMunicipality().zone());
        results = run.results().stream().map(this::ran).toList();
        sections = sections(run.colours());
        shares = Stream.of(What.values()).map(what -> share(what, run.colours())).filter(share -> share.getAll() > 0).toList();
    }

    /** What was found when it was asked for. */
    void suggest(List<Suggestions.Suggested> found) {
        suggested = found;
        isAsked = true;
    }

    void keep(String title) {
        kept = title;
    }

    private Ran ran(ScenarioResult result) {
        String end = result.end().flatMap(each -> definition.flow().status(each.status())).map(status -> said(status.title())).orElse("");
        return new Ran(result.scenario().id(), said(result.scenario().title()), result.holds(), result.findings().stream().map(this::otherwise).toList(), end);
    }

    private Otherwise otherwise(Finding finding) {
        return new Otherwise(said(finding.sentence()), said(finding.remedy()));
    }

    private List<Section> sections(Colours colours) {
        var all = new ArrayList<Section>();
        var steps = definition.steps();
        IntStream.range(0, steps.size()).forEach(i -> all.add(section(steps.get(i), "/steps/" + i + "/", colours)));
        all.add(section("try.tables", "/tables/", colours));
        all.add(section("try.flow", "/flow/", colours));
        return all.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private Section section(Step step, String at, Colours colours) {
        return new Section(said(step.title()), lines(at, colours));
    }

    private Section section(String title, String at, Colours colours) {
        return new Section(told.texts().of(title), lines(at, colours));
    }

    private List<CoveredLine> lines(String at, Colours colours) {
        return colours.marks().entrySet().stream().filter(each -> each.getKey().startsWith(at)).sorted(Map.Entry.comparingByKey(Pointers.IN_ORDER))
            .map(each -> line(each.getKey(), each.getValue())).toList();
    }

    private CoveredLine line(String at, Mark mark) {
        String what = mark.what().name().toLowerCase(Locale.ROOT);
        String words = told.texts().of("try." + what + "." + mark.reach().key(), mark.scenarios().size());
        return new CoveredLine(
            what, said(mark.name()), mark.reach().key(), words, Place.ofPointer(at, head.document().tree()).text(), mark.what() == What.OPTION || mark.what() == What.CONDITION);
    }

    private Share share(What what, Colours colours) {
        var count = colours.count(what);
        return new Share(
            told.texts().of("try.share." + what.name().toLowerCase(Locale.ROOT)), count.getOrDefault(Reach.THROUGH, 0L), count.getOrDefault(Reach.PARTLY, 0L), count.getOrDefault(Reach.NEVER, 0L));
    }

    /** Whether it has no fault: else scenarios can't be run. */
    public boolean isSound() {
        return definition != null;
    }

    public List<Ran> getResults() {
        return results;
    }

    public long getHeld() {
        return results.stream().filter(Ran::holds).count();
    }

    public List<Section> getSections() {
        return sections;
    }

    public List<Share> getShares() {
        return shares;
    }

    public boolean isAsked() {
        return isAsked;
    }

    public List<Suggestion> getSuggestions() {
        return suggested.stream().map(each -> new Suggestion(
            said(each.scenario().title()), told.texts().of("try.closes", each.closes().size()), CanonicalJson.text(ScenarioCodec.write(each.scenario())))).toList();
    }

    public String getKept() {
        return kept;
    }

    public List<Cost> getCosts() {
        return CostWords.of(run.cost()).stream().map(line -> new Cost(said(line.what()), said(line.said()), line.judgement().key())).toList();
    }

    private String said(LocalText text) {
        return text.in(told.language());
    }
}
