package se.samform.portal.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.BatchId;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.Sha256;

/**
 * What an officer wants done to many cases, as it was posted.
 *
 * @param form which form it was: the same one sent twice is the same order
 * @param sure whether all was said that is asked for
 * @param to an officer, a unit, or a status
 * @param text why, or a message
 * @param note with a status
 * @param ask what is asked for; of nothing where something else is ordered
 * @param then who gets them together with a status
 */
record ManyOrder(ManyAction action, List<Chosen> chosen, String form, boolean sure, String to, String text, String note, AskForm ask, Then then) {

    /** Empty for what no form of ours says. */
    static Optional<ManyOrder> read(UnaryOperator<String> said, String[] cases) {
        return read(said, cases, null);
    }

    /** @param questions that are ticked; may be null, as a request says it */
    static Optional<ManyOrder> read(UnaryOperator<String> said, String[] cases, String[] questions) {
        return ManyAction.of(said.apply("do")).map(action -> new ManyOrder(action, Chosen.read(cases), said.apply("form"), said.apply("sure").equals("yes"),
            said.apply("to"), said.apply("text").strip(), said.apply("note").strip(), AskForm.of(questions, said.apply("text").strip(), said.apply("due")), Then.read(said)));
    }

    /** Who gets a case together with a status. @param to {@code officer/<id>} or {@code unit/<id>}; empty for nobody @param why to a unit */
    record Then(String to, String why) {
        static Then read(UnaryOperator<String> said) {
            return new Then(said.apply("then"), said.apply("then-why").strip());
        }

        boolean isWithoutWhy() {
            return to.startsWith(DeskOrder.TO_UNIT) && why.isEmpty();
        }

        private Stream<String> words() {
            return to.isEmpty() ? Stream.empty() : Stream.of(to, why);
        }
    }

    boolean isAsked() {
        return action.isAsked() && !sure;
    }

    /** Whether something has happened to a case since it was chosen, as far as that was said. */
    boolean isChanged(CaseId id, int seqNow) {
        return chosen.stream().anyMatch(each -> each.id().equals(id) && each.seq() != 0 && each.seq() != seqNow);
    }

    /** What is missing. @param problem key of the sentence @param field that it is at; empty if at none */
    record Lack(String problem, String field) {
        static Lack nothingWritten(String field) {
            return new Lack("case.refused.NOTHING_WRITTEN", field);
        }

        /** No field but links, of which none was followed. */
        static Lack noStatus() {
            return new Lack("desk.many.problem.status", "");
        }
    }

    Optional<Lack> lack() {
        return switch (action) {
            case ASSIGN -> to.isEmpty() ? Optional.of(new Lack("desk.many.problem.assign", "to")) : Optional.empty();
            case MOVE -> to.isEmpty() ? Optional.of(new Lack("desk.many.problem.move", "to")) : withoutText();
            case STATUS -> to.isEmpty() ? Optional.of(Lack.noStatus()) : withoutWhy();
            case MESSAGE, NOTE -> withoutText();
            case ASK -> notAsked();
            case TAKE, FLAG, UNFLAG -> Optional.empty();
        };
    }

    private Optional<Lack> withoutWhy() {
        return then.isWithoutWhy() ? Optional.of(new Lack("desk.move.missing", "asked-why")) : Optional.empty();
    }

    private Optional<Lack> notAsked() {
        if (ask.questions().isEmpty()) return Optional.of(new Lack("case.refused.NOTHING_ASKED", "questions"));
        if (!ask.isReadable()) return Optional.of(new Lack("desk.day.unreadable", "due"));
        return withoutText();
    }

    /** Whether what is asked for would have to come on a day that has been. */
    boolean isTooLate(LocalDate today) {
        return ask.day().filter(day -> day.isBefore(today)).isPresent();
    }

    private Optional<Lack> withoutText() {
        return text.isEmpty() ? Optional.of(Lack.nothingWritten("text")) : Optional.empty();
    }

    /** The same for the same officer, form and words. */
    BatchId id(OfficerId officer) {
        var parts = Stream.of(Stream.of(officer.text(), form, action.key(), to, text, note), ask.words(), then.words(), chosen.stream().map(Chosen::value));
        String whole = parts.flatMap(each -> each)
            .map(part -> part.length() + ":" + part).collect(Collectors.joining());
        var hash = ByteBuffer.wrap(Sha256.of(whole.getBytes(StandardCharsets.UTF_8)));
        return new BatchId(new UUID(hash.getLong(), hash.getLong()));
    }

    /** The page that asks. */
    String path(ListAddress list) {
        return "desk/many?do=" + action.key() + "&" + list.query() + chosen.stream().map(each -> "&case=" + each.value()).collect(Collectors.joining());
    }
}
