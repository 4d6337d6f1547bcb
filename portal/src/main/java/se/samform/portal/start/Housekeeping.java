package se.samform.portal.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.core.store.Database;
import se.samform.engine.booking.LetGoOfTimes;
import se.samform.engine.casefile.CommandOnce;
import se.samform.engine.casefile.IndexCases;
import se.samform.engine.changeover.GoOverAsPlanned;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.draft.DeleteExpiredDrafts;
import se.samform.engine.feedback.WeeklyFeedback;
import se.samform.engine.file.DeleteHalfFiles;
import se.samform.engine.look.Revealing;
import se.samform.engine.look.SealLooks;
import se.samform.engine.notify.EndedRights;
import se.samform.engine.notify.PublicationNews;
import se.samform.portal.desk.KeptSearches;
import se.samform.engine.absence.Absences;
import se.samform.engine.notice.Digests;
import se.samform.engine.payment.Payments;
import se.samform.engine.signing.Signings;
import se.samform.engine.statistics.CountCases;
import se.samform.portal.login.ParkedPosts;

/**
 * What each node does now and then: what happened to cases is counted; drafts, log-ins and parked posts whose time is over
 * and files that never came whole are deleted, a few at a time until there are no more; who has not signed is reminded; officers get their daily mail; timers of cases fire; cases go over to a later version's flow. Any node may
 * do it at any time.
 */
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    static final int BATCH = 200;
    private static final int FIRST_MINUTE = 1;
    private static final int MINUTES = 10;

    @Resource ManagedScheduledExecutorService schedule;
    @Inject DeleteExpiredDrafts drafts;
    @Inject DeleteHalfFiles halfFiles;
    @Inject LetGoOfTimes times;
    @Inject Payments payments;
    @Inject Signings signings;
    @Inject Digests digests;
    @Inject Absences absences;
    @Inject WeeklyFeedback feedback;
    @Inject PublicationNews news;
    @Inject EndedRights ended;
    @Inject FireDueTimers timers;
    @Inject GoOverAsPlanned changeovers;
    @Inject Municipalities municipalities;
    @Inject Database database;
    @Inject ParkedPosts parked;
    @Inject KeptSearches searches;
    @Inject Revealing revealing;
    @Inject SealLooks seals;
    @Inject IndexCases indexing;
    @Inject CommandOnce commands;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "samform.payment.seconds", defaultValue = "15")
    long paymentSeconds;
    @Inject CountCases counting;

    /** How soon cases go over to a later version's flow once that is planned. */
    @Inject
    @ConfigProperty(name = "samform.changeover.seconds", defaultValue = "10")
    long changeoverSeconds;

    /** How soon what happened stands in the statistics. */
    @Inject
    @ConfigProperty(name = "samform.statistics.seconds", defaultValue = "20")
    long countingPause;

    void begin() {
        schedule.scheduleWithFixedDelay(this::count, countingPause, countingPause, TimeUnit.SECONDS);
        schedule.scheduleWithFixedDelay(this::keepHouse, FIRST_MINUTE, MINUTES, TimeUnit.MINUTES);
        schedule.scheduleWithFixedDelay(this::seeToPayments, paymentSeconds, paymentSeconds, TimeUnit.SECONDS);
        schedule.scheduleWithFixedDelay(this::seeToSignatures, FIRST_MINUTE, FIRST_MINUTE, TimeUnit.MINUTES);
        schedule.scheduleWithFixedDelay(this::writeDigests, FIRST_MINUTE, FIRST_MINUTE, TimeUnit.MINUTES);
        schedule.scheduleWithFixedDelay(this::goOver, changeoverSeconds, changeoverSeconds, TimeUnit.SECONDS);
        schedule.scheduleWithFixedDelay(this::fireTimers, FIRST_MINUTE, MINUTES, TimeUnit.MINUTES);
    }

    private void seeToSignatures() {
        try {
            all(signings::seeToDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Signatures could not be seen to; it is tried again", e);
        }
    }

    private void keepHouse() {
        sweep("drafts", drafts::atMost);
        sweep("half files", halfFiles::atMost);
        sweep("log-ins", this::logIns);
        sweep("parked posts", parked::removeExpired);
        sweep("searches", searches::removeExpired);
        sweep("what was shown", revealing::removeExpired);
        sealLooks();
        sweep("lines of daily mails", digests::removeOld);
        sweep("who was said to be away", absences::removeOld);
        index();
        sweep("keys of commands", commands::removeOld);
        sweep("bookings", times::atMost);
        sweep("payments that nobody made", payments::removeUnpaid);
    }

    /** Not for order's sake: who has paid waits. */
    private void seeToPayments() {
        try {
            all(payments::seeToDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Payments could not be seen to; it is tried again", e);
        }
    }

    private void count() {
        try {
            all(counting::atMost);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Counting for the statistics failed; it is tried again", e);
        }
    }

    private void fireTimers() {
        inAll("Looking for timers that are due", timers::of);
    }

    private void goOver() {
        try {
            municipalities.all().forEach(municipality -> changeovers.of(municipality.id()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Cases could not go over to a later version's flow; it is tried again");
        }
    }

    private void sealLooks() {
        inAll("Sealing who looked at what", municipality -> all(most -> seals.next(municipality)));
    }

    private void writeDigests() {
        inAll("Writing daily mails", digests::write);
        inAll("Writing weekly mails", feedback::write);
        inAll("Telling of what was published", news::write);
        inAll("Telling of rights that have ended", ended::write);
    }

    private void inAll(String what, Consumer<MunicipalityId> work) {
        try {
            each(what, municipalities.all().stream().map(Municipality::id).toList(), work);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> what + " failed; it is tried again");
        }
    }

    /** One municipality where it fails holds up none of the others. */
    static void each(String what, List<MunicipalityId> all, Consumer<MunicipalityId> work) {
        for (MunicipalityId municipality : all) {
            try {
                work.accept(municipality);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> what + " failed in " + municipality.text() + "; it is tried again");
            }
        }
    }

    /** Cases from before there was a search, and those that an operator asked for. */
    private void index() {
        try {
            int made = all(indexing::atMost);
            if (made > 0) LOG.log(Level.INFO, "Made {0} cases searchable", made);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Making cases searchable failed; it is tried again");
        }
    }

    private int logIns(int atMost) {
        return database.transaction(session -> session.change("delete from login where expires_at < ? limit ?", clock.instant(), atMost));
    }

    private static void sweep(String what, IntUnaryOperator atMost) {
        try {
            int deleted = all(atMost);
            if (deleted > 0) LOG.log(Level.INFO, "Deleted {0} {1} whose time was over", new Object[] {deleted, what});
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Deleting old " + what + " failed; it is tried again");
        }
    }

    /** Again and again while there were as many as could be. */
    static int all(IntUnaryOperator atMost) {
        int all = 0;
        int last = BATCH;
        while (last >= BATCH) {
            last = atMost.applyAsInt(BATCH);
            all += last;
        }
        return all;
    }
}
