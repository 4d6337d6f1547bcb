package se.samform.portal.gallery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.form.SlotQuestion;
import se.samform.core.logic.Placed;
import se.samform.core.ui.Asking;
import se.samform.core.ui.FreeTimes;

/** Free times as a calendar would offer them, the first of them kept where something is answered rightly. */
final class Times {
    private static final int DAYS = 3;
    private static final int HOURS = 3;
    private static final int KEPT_MINUTES = 10;

    private Times() {}

    static Stream<FreeTime> of(SlotQuestion question, LocalDate today) {
        return IntStream.range(0, Math.min(DAYS, question.days())).boxed().flatMap(day -> IntStream.range(0, HOURS)
            .mapToObj(hour -> time(question.first().on(today).plusDays(day), LocalTime.of(9 + hour, 0))));
    }

    private static FreeTime time(LocalDate day, LocalTime start) {
        return new FreeTime(day + "T" + start, day, start, start.plusMinutes(30), "Stadshuset, rum 2");
    }

    /** How the first of them is answered. */
    static Map<String, List<String>> answer(SlotQuestion question, String path, LocalDate today) {
        var time = of(question, today).findFirst().orElseThrow();
        return Map.of(
            path + "." + SlotQuestion.SLOT, List.of(time.id()), path + "." + SlotQuestion.DAY, List.of(time.day().toString()),
            path + "." + SlotQuestion.START, List.of(time.start().toString()), path + "." + SlotQuestion.END, List.of(time.end().toString()),
            path + "." + SlotQuestion.PLACE, List.of(time.place()));
    }

    static Asking asking(List<Placed> placed, ZonedDateTime now) {
        var times = new HashMap<String, FreeTimes>();
        var looks = new HashMap<String, Look>();
        for (Placed each : placed) {
            if (each.question() instanceof SlotQuestion slot) {
                times.put(each.path(), new FreeTimes(false, of(slot, now.toLocalDate()).toList()));
                answer(slot, each.path(), now.toLocalDate()).forEach((path, texts) -> looks.put(path, look(slot, now, texts)));
                looks.put(HeldTime.untilAt(each.path()), look(slot, now, List.of(now.plusMinutes(KEPT_MINUTES).toInstant().toString())));
            }
        }
        return new Asking(Set.of(), false, new LookedUp(looks), Map.of(), Map.of(), times, now);
    }

    private static Look look(SlotQuestion question, ZonedDateTime now, List<String> texts) {
        return new Look(Look.Result.FOUND, question.role(), now.toInstant(), texts);
    }
}
