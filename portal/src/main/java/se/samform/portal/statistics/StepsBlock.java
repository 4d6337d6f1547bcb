package se.samform.portal.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.Step;
import se.samform.core.id.FamilyId;
import se.samform.core.publication.Published;
import se.samform.engine.statistics.Abandoned;
import se.samform.portal.export.Cell;

/** Of those who began one e-service, how far they came: those who handed in, and those who gave up after which step. */
final class StepsBlock {
    private final Names names;
    private final Optional<Published> service;
    private final List<Part> parts;
    private final long handedIn;
    private final long begun;

    /** @param came that answered here or further on; @param gaveUp that answered nothing after this */
    private record Part(String name, long came, long gaveUp) {}

    /** @param only the e-service asked for; without one, that which most gave up */
    StepsBlock(Names names, Numbers.Drafts drafts, Optional<FamilyId> only) {
        this.names = names;
        this.service = only.or(() -> most(drafts)).map(names.services()::get);
        var family = service.map(Published::family);
        this.handedIn = family.map(each -> drafts.handedIn().getOrDefault(each, 0L)).orElse(0L);
        this.begun = family.map(each -> drafts.begun().getOrDefault(each, 0L)).orElse(0L);
        this.parts = service.map(each -> parts(each, gaveUp(drafts, each.family()))).orElse(List.of());
    }

    private Optional<FamilyId> most(Numbers.Drafts drafts) {
        var byService = drafts.abandoned().stream().filter(each -> names.services().containsKey(each.service()))
            .collect(Collectors.groupingBy(Abandoned::service, Collectors.summingLong(Abandoned::n)));
        return byService.entrySet().stream().max(Map.Entry.<FamilyId, Long>comparingByValue().thenComparing(each -> each.getKey().text())).map(Map.Entry::getKey)
            .or(() -> drafts.begun().entrySet().stream().filter(each -> names.services().containsKey(each.getKey()))
                .max(Map.Entry.<FamilyId, Long>comparingByValue().thenComparing(each -> each.getKey().text())).map(Map.Entry::getKey));
    }

    private static Map<String, Long> gaveUp(Numbers.Drafts drafts, FamilyId family) {
        return drafts.abandoned().stream().filter(each -> each.service().equals(family)).collect(Collectors.groupingBy(Abandoned::step, Collectors.summingLong(Abandoned::n)));
    }

    /** In the steps of the newest version; what has become of a step that it doesn't have is counted at the beginning. */
    private List<Part> parts(Published published, Map<String, Long> gaveUp) {
        var steps = published.definition().steps();
        var ends = new ArrayList<Long>(List.of(0L));
        steps.forEach(step -> ends.add(gaveUp.getOrDefault(step.id(), 0L)));
        long all = gaveUp.values().stream().mapToLong(Long::longValue).sum();
        ends.set(0, all - ends.stream().mapToLong(Long::longValue).sum());
        var parts = new ArrayList<Part>();
        long came = handedIn + all;
        for (int i = 0; i < ends.size(); i++) {
            parts.add(new Part(i == 0 ? names.of("steps.begun") : name(steps.get(i - 1), i), came, ends.get(i)));
            came -= ends.get(i);
        }
        return parts;
    }

    private String name(Step step, int number) {
        return number + " " + step.title().in(names.texts().language());
    }

    Chart chart() {
        var bars = Stream.concat(
            parts.stream().map(part -> new Bars.Bar(part.name(), part.came(), names.number(part.came()))),
            Stream.of(new Bars.Bar(names.of("steps.handed-in"), handedIn, names.number(handedIn)))).toList();
        return Bars.of(names.of("steps.title", title()), names.of("steps.about", title()), bars, "");
    }

    Grid grid() {
        var lines = new ArrayList<List<Cell>>();
        parts.forEach(part -> lines.add(List.of(Cell.of(part.name()), Cell.of(part.came()), Cell.of(part.gaveUp()),
            part.came() == 0 ? new Cell.None() : Cell.of(Names.percent(part.gaveUp(), part.came())))));
        lines.add(List.of(Cell.of(names.of("steps.handed-in")), Cell.of(handedIn), new Cell.None(), new Cell.None()));
        return Grid.of("steps", names.of("steps.title", title()), Stream.of("step", "steps.came", "steps.gave-up", "share").map(names::of).toList(), lines, names.locale());
    }

    boolean isThere() {
        return service.isPresent();
    }

    String heading() {
        var worst = IntStream.range(0, parts.size()).boxed().filter(i -> parts.get(i).gaveUp() > 0).max(Comparator.comparingLong(i -> parts.get(i).gaveUp()));
        return worst.map(i -> i == 0 ? names.of("steps.worst.begun", title()) : names.of("steps.worst", title(), i)).orElseGet(() -> names.of("steps.none", title()));
    }

    String note() {
        return names.of("steps.note", names.number(begun));
    }

    private String title() {
        return service.map(each -> names.service(each.family())).orElse("");
    }
}
