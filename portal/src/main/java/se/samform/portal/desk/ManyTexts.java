package se.samform.portal.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Template;
import se.samform.core.id.VersionId;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;

/** What many cases have in common: statuses that all may get, texts that all their flows have. Fields are filled in case by case. */
final class ManyTexts {
    private final List<Flow> flows;
    private final List<List<NextStatus>> each;
    private final List<NextStatus> common;
    private final Language mine;
    private final Language theirs;

    ManyTexts(List<CaseHead> heads, Desk desk, Language mine) {
        this(heads, desk::service, desk::officer, mine);
    }

    /** @param heads at least one @param officer as whom they see a case */
    ManyTexts(List<CaseHead> heads, Function<VersionId, Published> services, Function<CaseHead, Actor.Officer> officer, Language mine) {
        this.flows = heads.stream().map(CaseHead::flow).distinct().map(version -> services.apply(version).definition().flow()).toList();
        this.mine = mine;
        this.theirs = heads.stream().map(CaseHead::language).distinct().count() == 1 ? heads.getFirst().language() : mine;
        this.each = alike(heads).map(head -> new NextStatuses(head, services.apply(head.flow()).definition(), officer.apply(head), mine, "", CaseFields.Setting.NOBODYS, task -> task).list()).toList();
        this.common = common(each);
    }

    /** One of each version, status and how far an appeal has come: what may follow is the same for the others. */
    private static Stream<CaseHead> alike(List<CaseHead> heads) {
        var kinds = new LinkedHashMap<List<Object>, CaseHead>();
        heads.forEach(head -> kinds.putIfAbsent(List.of(head.flow(), head.state().status(), head.state().course().ruling().map(CaseRuling::appeal)), head));
        return kinds.values().stream();
    }

    /** A way on. */
    public record Choice(String text, String path) {}

    /** In the order of the first case. */
    private static List<NextStatus> common(List<List<NextStatus>> each) {
        List<Set<String>> ids = each.stream().map(list -> list.stream().map(NextStatus::id).collect(Collectors.toSet())).toList();
        return each.getFirst().stream().filter(next -> ids.stream().allMatch(set -> set.contains(next.id()))).toList();
    }

    List<NextStatus> statuses() {
        return common.stream().filter(next -> !isOneByOne(next)).toList();
    }

    /** Whether some of them go back from a decision with that status. */
    boolean isBack(String status) {
        return each.stream().flatMap(List::stream).anyMatch(next -> next.id().equals(status) && next.isBack());
    }

    /** Those that all may get, but not at once: what is signed is one case's, and so is what is asked for. */
    List<NextStatus> oneByOne() {
        return common.stream().filter(ManyTexts::isOneByOne).toList();
    }

    private static boolean isOneByOne(NextStatus next) {
        return next.isSigned() || next.isAskedForInstead();
    }

    /** What the status of the order wants and the order doesn't say. */
    Optional<ManyOrder.Lack> lack(ManyOrder order) {
        return common.stream().filter(next -> next.id().equals(order.to())).findFirst().flatMap(next -> lack(next, order));
    }

    private static Optional<ManyOrder.Lack> lack(NextStatus next, ManyOrder order) {
        if (isOneByOne(next)) return Optional.of(ManyOrder.Lack.noStatus());
        if (next.isMessageRequired() && order.text().isEmpty()) return Optional.of(ManyOrder.Lack.nothingWritten("text"));
        if (next.isNoteRequired() && order.note().isEmpty()) return Optional.of(ManyOrder.Lack.nothingWritten("note"));
        return Optional.empty();
    }

    /** Those of notes, or those that are written to citizens. */
    List<Template> templates(boolean isNote) {
        return templates().stream().filter(template -> CaseTemplates.isForColleagues(flows.getFirst(), template) == isNote).toList();
    }

    /** Those that asking all of them for more may begin with. */
    List<Template> templatesToAskWith() {
        return templates().stream().filter(template -> flows.stream().allMatch(flow -> CaseTemplates.isToAskWith(flow, template))).toList();
    }

    private List<Template> templates() {
        return flows.getFirst().work().templates().stream().filter(template -> flows.stream().allMatch(flow -> flow.work().template(template.id()).isPresent())).toList();
    }

    /** A text with its fields as they are; empty for none. A note's in the officer's language, else the citizens', if they have one. */
    String text(String template, boolean isNote) {
        return templates(isNote).stream().filter(each -> each.id().equals(template)).findFirst().map(each -> plain(each, isNote ? mine : theirs)).orElse("");
    }

    /** The same of one that belongs to no e-service. */
    String text(Template own, boolean isNote) {
        return plain(own, isNote ? mine : theirs);
    }

    String message(NextStatus next) {
        return text(next.entering().messageTemplate(), theirs);
    }

    String note(NextStatus next) {
        return text(next.entering().noteTemplate(), mine);
    }

    private String text(Optional<String> template, Language language) {
        return template.flatMap(flows.getFirst().work()::template).map(each -> plain(each, language)).orElse("");
    }

    /** Nobody's answers are read for many: where one would stand something is seen to be missing. */
    private static String plain(Template template, Language language) {
        return Template.FIELD.matcher(template.text().in(language)).replaceAll(
            field -> Matcher.quoteReplacement(field.group(1).startsWith(Template.ANSWER) ? CaseFields.NOTHING : field.group()));
    }
}
