package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Role;
import se.samform.core.flow.TaskKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.portal.wording.Sentences;

/** Who is to answer or approve something before a case goes on, besides whoever has it. */
final class WaitedFor {
    private WaitedFor() {}

    /** By role, each once; who was asked outside is not named: their name is read with the case alone. */
    static List<String> of(CaseState state, ServiceDefinition definition, Sentences texts) {
        return state.course().openTasks().stream().flatMap(task -> who(task, definition, texts).stream()).distinct().toList();
    }

    private static Optional<String> who(CaseTask task, ServiceDefinition definition, Sentences texts) {
        if (task.outside()) return Optional.of(texts.of("desk.ball.outside"));
        var kind = task.kind(definition.flow().work());
        var role = Stream.of(kind).filter(each -> each != TaskKind.DO).flatMap(each -> definition.flow().work().task(task.id()).stream()).flatMap(known -> known.by().stream()).findFirst();
        return role.flatMap(definition::role).map(Role::title).map(title -> title.in(texts.language()));
    }
}
