package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.text.Language;
import se.samform.designer.analysis.Finding;
import se.samform.designer.analysis.Witness;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** What is found in a design, with answers that show it. */
@Named
@RequestScoped
public class FindingsPage implements Page {
    /** Who mends so many asks again. */
    private static final int MOST = 100;

    @Inject DesignPage head;
    @Inject Readables readables;
    @Inject Findings findings;
    @Inject Told told;
    private Design design;
    private List<FoundLine> lines;

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        design = head.design();
        var document = design.document();
        var report = findings.of(document.bytes(), readables.of(document).readable(), told.times().today());
        var names = new Names(document, language());
        lines = together(report.findings().stream().map(each -> line(each, document, names)).toList());
        return Reply.show();
    }

    /** What the same thing makes of many scenarios is told once. */
    private List<FoundLine> together(List<FoundLine> all) {
        var same = all.stream().filter(FoundLine::isOfScenario).collect(Collectors.groupingBy(FoundLine::sentence, LinkedHashMap::new, Collectors.toList()));
        return all.stream().filter(line -> !line.isOfScenario() || same.get(line.sentence()).getFirst() == line)
            .map(line -> line.isOfScenario() && same.get(line.sentence()).size() > 1 ? line.at(told.texts().of("design.findings.scenarios", same.get(line.sentence()).size())) : line).toList();
    }

    private FoundLine line(Finding finding, Document document, Names names) {
        var place = Place.ofPointer(finding.at(), document.tree());
        var because = new LinkedHashMap<String, String>();
        finding.because().stream().map(pointer -> Place.ofPointer(pointer, document.tree())).forEach(each -> because.put(each.text(), names.path(each)));
        return new FoundLine(place.text(), tone(finding), names.path(place), finding.sentence().in(language()), finding.mend().in(language()),
            finding.witness().map(Witness::answers).map(TriedAnswers::write).orElse(""), because);
    }

    private static String tone(Finding finding) {
        return switch (finding.certainty()) {
            case CERTAIN -> switch (finding.kind()) {
                case FAULT, DANGLING, TYPE, CYCLE -> FoundLine.MUST;
                case QUESTION_NEVER_SHOWN, REQUIRED_NEVER_SHOWN, OPTION_NEVER_OFFERED, STEP_NEVER_SHOWN, STATUS_NEVER_REACHED, CONDITION_NEVER, CONDITION_ALWAYS, STOP_ALWAYS,
                    NEVER_COMPLETE, TABLE_GAP, TABLE_OVERLAP, TABLE_ROW_NEVER, DIVISION_BY_ZERO, TOO_LARGE, NO_SUCH_DAY, TEXT_SHOWS_MISSING, LANGUAGE_MISSING, PATTERN_NEVER -> FoundLine.SHOULD;
            };
            case NOT_DECIDED, NOT_ANALYSED -> FoundLine.OPEN;
        };
    }

    private Language language() {
        return told.language();
    }

    public List<FoundLine> getLines() {
        return lines.size() > MOST ? lines.subList(0, MOST) : lines;
    }

    public int getMore() {
        return Math.max(0, lines.size() - MOST);
    }

    /** What keeps it from being published. */
    public long getMust() {
        return count(FoundLine.MUST);
    }

    public long getShould() {
        return count(FoundLine.SHOULD);
    }

    private long count(String tone) {
        return lines.stream().filter(line -> line.tone().equals(tone)).count();
    }

    public int getRevision() {
        return design.revision();
    }

    public Map<String, String> getMarks() {
        var marks = new LinkedHashMap<String, String>();
        lines.forEach(line -> marks.merge(line.place(), line.tone(), (one, other) -> one.equals(FoundLine.MUST) ? one : other));
        return marks;
    }
}
