package se.samform.portal.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Template;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;

/** What many cases have in common: statuses that all may get, texts that all their flows have. Fields are filled in case by case. */
final class ManyTexts {
    private final List<Flow> flows;
    private final List<NextStatus> statuses;
    private final Language mine;
    private final Language theirs;

    /** @param heads at least one */
    ManyTexts(List<CaseHead> heads, Desk desk, Language mine) {
        this.flows = heads.stream().map(CaseHead::flow).distinct().map(version -> desk.service(version).definition().flow()).toList();
        this.mine = mine;
        this.theirs = heads.stream().map(CaseHead::language).distinct().count() == 1 ? heads.getFirst().language() : mine;
        this.statuses = common(alike(heads).map(head -> new NextStatuses(head, desk.service(head.flow()).definition(), desk.officer(head), mine, "").list()).toList());
    }

    /** One of each version and status: what may follow is the same for the others. */
    private static Stream<CaseHead> alike(List<CaseHead> heads) {
        var kinds = new LinkedHashMap<List<Object>, CaseHead>();
        heads.forEach(head -> kinds.putIfAbsent(List.of(head.flow(), head.state().status()), head));
        return kinds.values().stream();
    }

    /** A way on. */
    public record Choice(String text, String path) {}

    /** In the order of the first case; none that is signed, since what is signed is one case's. */
    private static List<NextStatus> common(List<List<NextStatus>> each) {
        List<Set<String>> ids = each.stream().map(list -> list.stream().map(NextStatus::id).collect(Collectors.toSet())).toList();
        return each.getFirst().stream().filter(next -> !next.isSigned() && ids.stream().allMatch(set -> set.contains(next.id()))).toList();
    }

    List<NextStatus> statuses() {
        return statuses;
    }

    List<Template> templates() {
        return flows.getFirst().work().templates().stream().filter(template -> flows.stream().allMatch(flow -> flow.work().template(template.id()).isPresent())).toList();
    }

    /** A text with its fields as they are; empty for none. In the citizens' language, if they have one. */
    String text(String template) {
        return templates().stream().filter(each -> each.id().equals(template)).findFirst().map(each -> each.text().in(theirs)).orElse("");
    }

    String message(NextStatus next) {
        return text(next.entering().messageTemplate(), theirs);
    }

    String note(NextStatus next) {
        return text(next.entering().noteTemplate(), mine);
    }

    private String text(Optional<String> template, Language language) {
        return template.flatMap(flows.getFirst().work()::template).map(each -> each.text().in(language)).orElse("");
    }
}
