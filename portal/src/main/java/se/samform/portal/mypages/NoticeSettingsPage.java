package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.samform.core.notice.Channel;
import se.samform.core.notice.QuietHours;
import se.samform.engine.notice.CitizenWishes;
import se.samform.engine.notify.PostOffices;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;

/** Where a citizen who is logged in chooses of what they are told, and how. */
@Named
@RequestScoped
public class NoticeSettingsPage implements Page {
    private static final int HOURS = 24;

    @Inject Visit visit;
    @Inject Me me;
    @Inject CitizenWishes wishes;
    @Inject PostOffices offices;
    private ChosenNotices chosen = ChosenNotices.USUAL;
    private List<ChoiceRow> rows = List.of();

    /** What can be chosen. @param mailed whether it is mailed whatever is chosen */
    public record ChoiceRow(String key, String name, boolean mailed, boolean mail, boolean sms) {}

    /** An hour to choose. */
    public record Hour(String value, boolean chosen) {}

    @Override
    public Reply open() {
        var person = me.person();
        if (person.isEmpty()) return Reply.notFound();
        chosen = ChosenNotices.of(wishes.of(visit.getMunicipality().id(), person.get()));
        rows = Arrays.stream(ToldOf.values()).map(this::row).toList();
        return Reply.show();
    }

    private ChoiceRow row(ToldOf told) {
        return new ChoiceRow(told.key(), Texts.text(visit.getLocale(), "notices.of." + told.key()), told == ToldOf.RECEIVED, chosen.mail().contains(told), chosen.sms().contains(told));
    }

    public List<ChoiceRow> getRows() {
        return rows;
    }

    /** Whether the municipality sends text messages. */
    public boolean isSms() {
        return offices.of(visit.getMunicipality().slug()).contains(Channel.SMS);
    }

    public boolean isSaved() {
        return visit.query("done").equals("yes");
    }

    public List<Hour> getFrom() {
        return hours(chosen.quiet().from());
    }

    public List<Hour> getTo() {
        return hours(chosen.quiet().to());
    }

    private static List<Hour> hours(LocalTime at) {
        return IntStream.range(0, HOURS).mapToObj(hour -> LocalTime.of(hour, 0)).map(time -> new Hour(time.toString(), time.equals(at))).toList();
    }

    /** What is usual, in words. */
    public String getNight() {
        return Texts.text(visit.getLocale(), "notices.night", QuietHours.NIGHT.from().toString(), QuietHours.NIGHT.to().toString());
    }
}
