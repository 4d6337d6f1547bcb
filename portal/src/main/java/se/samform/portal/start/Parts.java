package se.samform.portal.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.JoiningTransactions;
import se.samform.core.vault.MasterKey;
import se.samform.core.vault.Vault;
import se.samform.engine.delivery.ReceiverTokens;
import se.samform.engine.delivery.SendDelivery;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.SendMail;

/** Makes what the other modules ask for: time, chance, the database and the keys. */
@ApplicationScoped
public class Parts {
    @Resource(lookup = "java:app/jdbc/samform")
    DataSource source;

    @Resource TransactionSynchronizationRegistry synchronizations;

    @Produces
    @Singleton
    DataSource source() {
        return source;
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    Uuid7 ids(Clock clock, SecureRandom random) {
        return new Uuid7(clock, random);
    }

    @Produces
    @Singleton
    Database database() {
        return new Database(new JoiningTransactions(synchronizations, source));
    }

    @Produces
    @Singleton
    MasterKey masterKey(@ConfigProperty(name = "samform.master-key") String base64) {
        return MasterKey.ofBase64(base64);
    }

    @Produces
    @Singleton
    Vault vault(Database database, MasterKey master, Uuid7 ids, SecureRandom random, Clock clock) {
        return new Vault(database, master, ids, random, clock);
    }

    @Produces
    @Singleton
    PublishedServices services(Database database, Uuid7 ids, Clock clock) {
        return new PublishedServices(database, ids, clock);
    }

    @Produces
    @Singleton
    Bindings bindings(Database database, Clock clock) {
        return new Bindings(database, clock);
    }

    @Produces
    @Singleton
    RetrySchedule schedule(@ConfigProperty(name = "samform.outbox.first-retry-seconds", defaultValue = "30") long seconds) {
        return new RetrySchedule(Duration.ofSeconds(seconds), RetrySchedule.USUAL.cap(), RetrySchedule.USUAL.attempts());
    }

    @Produces
    @Singleton
    Outbox outbox(Database database, Clock clock, RetrySchedule schedule) {
        return new Outbox(database, clock, schedule);
    }

    @Produces
    @Singleton
    MailServer mailServer(
            @ConfigProperty(name = "samform.smtp.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "samform.smtp.port", defaultValue = "25") int port,
            @ConfigProperty(name = "samform.smtp.starttls", defaultValue = "false") boolean startTls) {
        return new MailServer(host, port, startTls);
    }

    /** The token of a receiver is the operator's: {@code samform.receiver.<name>.token}. */
    @Produces
    @Singleton
    ReceiverTokens tokens(Config config) {
        return name -> config.getOptionalValue("samform.receiver." + name + ".token", String.class);
    }

    @Produces
    @Singleton
    DispatchDueMessages dispatch(Database database, Clock clock, Uuid7 ids, SecureRandom random, RetrySchedule schedule,
            RenderDocument render, SendDelivery deliver, SendMail mail) {
        return new DispatchDueMessages(database, clock, ids, random, schedule, List.of(render, deliver, mail));
    }
}
