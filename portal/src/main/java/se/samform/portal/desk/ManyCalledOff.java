package se.samform.portal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Task;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.VersionId;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;

/**
 * What others were asked, in many cases, and is called off by what is done to these at once. Nobody's answers are read for it, nor what
 * officers wrote: a task of their own is told of as one.
 *
 * @param own what such a task is called
 */
record ManyCalledOff(List<CaseHead> heads, Function<VersionId, Published> services, Actor.Officer me, Language language, String own) {

    /** By coming into that status: each task with the numbers of its cases. */
    List<String> with(String to) {
        return told(next -> next.calledOffWith(to));
    }

    /** By asking the applicants for more. */
    List<String> byAsking() {
        return told(NextStatuses::calledOffByAsking);
    }

    /** Whether somebody was asked something by one of those, who then can't answer. */
    boolean isAskedOffWith(String to) {
        return heads.stream().anyMatch(head -> next(head).isAskedOffWith(to));
    }

    boolean isAskedOffByAsking() {
        return heads.stream().anyMatch(head -> next(head).isAskedOffByAsking());
    }

    private List<String> told(Function<NextStatuses, List<String>> ends) {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        heads.forEach(head -> ends.apply(next(head)).stream().distinct().forEach(title -> cases.computeIfAbsent(title, each -> new ArrayList<>()).add(head.reference())));
        return cases.entrySet().stream().map(each -> each.getKey() + ": " + String.join(", ", each.getValue())).toList();
    }

    private NextStatuses next(CaseHead head) {
        var definition = services.apply(head.flow()).definition();
        return new NextStatuses(head, definition, me, language, "", CaseFields.Setting.NOBODYS, task -> title(definition, task));
    }

    private String title(ServiceDefinition definition, String task) {
        return definition.flow().work().task(task).map(Task::title).map(title -> title.in(language)).orElse(own);
    }
}
