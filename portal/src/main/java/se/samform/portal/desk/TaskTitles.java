package se.samform.portal.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samform.core.flow.TaskEvent;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;

/** What the tasks of a case are called: the flow's own, and those that officers added. */
final class TaskTitles {
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> outside = new HashSet<>();

    TaskTitles(CaseFile file, Language language) {
        file.flows().forEach(flow -> flow.work().tasks().forEach(task -> titles.putIfAbsent(task.id(), task.title().in(language))));
        file.events().forEach(recorded -> {
            if (recorded.event() instanceof TaskEvent.TaskAdded added) titles.put(added.task(), added.title());
            if (recorded.event() instanceof TaskEvent.OutsideAsked asked) ask(asked);
        });
    }

    private void ask(TaskEvent.OutsideAsked asked) {
        titles.put(asked.task(), asked.question());
        outside.add(asked.task());
    }

    /** Whether somebody outside was asked whom no flow foresaw. */
    boolean isOutside(String task) {
        return outside.contains(task);
    }

    String of(String task) {
        return titles.getOrDefault(task, task);
    }
}
