package se.samform.portal.mypages;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Wishes;

/**
 * What a citizen has chosen on the page of notices.
 *
 * @param mail what they want mail of; that something came is mailed anyway
 * @param sms what they want text messages of
 * @param quiet when no text message rings
 */
record ChosenNotices(Set<ToldOf> mail, Set<ToldOf> sms, QuietHours quiet) {
    /** What holds for who never chose, and gave a mail address. */
    static final ChosenNotices USUAL = new ChosenNotices(EnumSet.allOf(ToldOf.class), Set.of(), QuietHours.NIGHT);

    static ChosenNotices of(Optional<Wishes> wishes) {
        return wishes.map(wished -> new ChosenNotices(wanted(wished, Channel.MAIL), wanted(wished, Channel.SMS), wished.quiet())).orElse(USUAL);
    }

    /** As it was posted: what isn't known is passed over; hours that can't be read are those of the night. */
    static ChosenNotices posted(Collection<String> mail, Collection<String> sms, String from, String to) {
        return new ChosenNotices(named(mail), named(sms), hours(from, to));
    }

    Wishes wishes() {
        var off = new EnumMap<EventKind, Set<Channel>>(EventKind.class);
        for (var told : ToldOf.values()) {
            var channels = EnumSet.noneOf(Channel.class);
            if (!mail.contains(told) && told != ToldOf.RECEIVED) channels.add(Channel.MAIL);
            if (!sms.contains(told)) channels.add(Channel.SMS);
            told.kinds().forEach(kind -> off.put(kind, channels));
        }
        return new Wishes(off, Map.of(), quiet);
    }

    private static Set<ToldOf> wanted(Wishes wishes, Channel channel) {
        return Arrays.stream(ToldOf.values()).filter(told -> told.kinds().stream().allMatch(kind -> wishes.isWanted(kind, channel))).collect(Collectors.toSet());
    }

    private static Set<ToldOf> named(Collection<String> keys) {
        return keys.stream().flatMap(key -> ToldOf.of(key).stream()).collect(Collectors.toSet());
    }

    private static QuietHours hours(String from, String to) {
        try {
            return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
        } catch (DateTimeException e) {
            return QuietHours.NIGHT;
        }
    }
}
