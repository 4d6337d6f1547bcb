package se.samform.portal.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.Doorstep;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Changeovers;
import se.samform.core.publication.Offers;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.Upkeeps;
import se.samform.core.register.MandateRegisters;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.Database;
import se.samform.core.vault.MasterKey;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.Gates;
import se.samform.engine.delivery.ReceiverTokens;
import se.samform.engine.booking.CancelTimes;
import se.samform.engine.delivery.SendDelivery;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.feedback.SendFeedback;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.PostOffices;
import se.samform.engine.notify.SendDeskMail;
import se.samform.engine.notify.SendDigest;
import se.samform.engine.notify.SendEndedRights;
import se.samform.engine.notify.SendMail;
import se.samform.engine.notify.SendOfTransfer;
import se.samform.engine.notify.SendPost;
import se.samform.engine.notify.SendPublicationNews;
import se.samform.engine.notify.SendTelling;
import se.samform.engine.notify.SendToSigners;
import se.samform.engine.offer.OfferGate;
import se.samform.engine.payment.PaymentGate;
import se.samform.engine.payment.ProviderSecrets;
import se.samform.engine.register.HttpRegisters;
import se.samform.engine.register.RegisterRest;
import se.samform.engine.register.RegisterTokens;
import se.samform.engine.referral.SendReferral;
import se.samform.engine.signing.SendInvitations;
import se.samform.engine.signing.SigningGate;

/** Makes what the other modules ask for: time, chance, the database and the keys. */
@ApplicationScoped
public class Parts {
    /** What EclipseLink and Flyway use. */
    @Resource(lookup = "java:app/jdbc/samform")
    DataSource source;

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
    Connections connections(
            @ConfigProperty(name = "db.url") String url,
            @ConfigProperty(name = "db.user") String user,
            @ConfigProperty(name = "db.password") String password,
            @ConfigProperty(name = "samform.db.connections", defaultValue = "16") int most) {
        return new Connections(new ConnectionPool(url, user, password), most);
    }

    void close(@Disposes Connections connections) {
        connections.close();
    }

    @Produces
    @Singleton
    Database database(Connections connections) {
        return new Database(connections.transactions());
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
    Offers offers(Database database, Clock clock) {
        return new Offers(database, clock);
    }

    @Produces
    @Singleton
    Upkeeps upkeeps(Database database, Clock clock) {
        return new Upkeeps(database, clock);
    }

    @Produces
    @Singleton
    Changeovers changeovers(Database database, Clock clock) {
        return new Changeovers(database, clock);
    }

    @Produces
    @Singleton
    RetrySchedule schedule(@ConfigProperty(name = "samform.outbox.first-retry-seconds", defaultValue = "30") long seconds) {
        return new RetrySchedule(Duration.ofSeconds(seconds), RetrySchedule.USUAL.cap(), RetrySchedule.USUAL.attempts());
    }

    @Produces
    @Singleton
    RegisterRest registerRest(@ConfigProperty(name = "samform.register-rest-seconds", defaultValue = "10") long seconds) {
        return new RegisterRest(Duration.ofSeconds(seconds));
    }

    /** The node's name is the same after a restart, and no other node's: by default the host's. */
    @Produces
    @Singleton
    Doorstep doorstep(
            @ConfigProperty(name = "samform.node") Optional<String> node,
            @ConfigProperty(name = "samform.outbox.room", defaultValue = "1500") int room,
            @ConfigProperty(name = "samform.outbox.threads", defaultValue = "6") int threads) {
        return new Doorstep(node.orElseGet(Parts::host), room, Math.max(1, threads - 2));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @Produces
    @Singleton
    Outbox outbox(Database database, Clock clock, Uuid7 ids, RetrySchedule schedule, Doorstep doorstep) {
        return new Outbox(database, clock, ids, schedule, doorstep);
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

    /** As with receivers: {@code samform.register.<name>.token}. */
    @Produces
    @Singleton
    RegisterTokens registerTokens(Config config) {
        return name -> config.getOptionalValue("samform.register." + name + ".token", String.class);
    }

    /** Which registers say who may act for whom: {@code samform.acting.<municipality>.companies} and {@code …population}, by name. */
    @Produces
    @Singleton
    MandateRegisters mandateRegisters(Config config, HttpRegisters registers) {
        return new ConfiguredMandates(config, registers);
    }

    /** As with receivers: {@code samform.payment.<name>.token}, and {@code …secret} for what callbacks are sealed with. */
    @Produces
    @Singleton
    ProviderSecrets providerSecrets(Config config) {
        return new ConfiguredProviders(config);
    }

    /** The post office is the operator's to agree with: {@code samform.post.<municipality>.url}, {@code …token}, {@code …channels}, {@code …region}. */
    @Produces
    @Singleton
    PostOffices postOffices(Config config) {
        return new ConfiguredPostOffices(config);
    }

    /** What a draft may have to wait for before it is handed in, in order. */
    @Produces
    @Singleton
    Gates gates(Offers offers, MunicipalityLookup municipalities) {
        return new Gates(List.of(new OfferGate(offers, municipalities), new SigningGate(), new PaymentGate()));
    }

    @Produces
    @Singleton
    DispatchDueMessages dispatch(Database database, Clock clock, Uuid7 ids, SecureRandom random, RetrySchedule schedule, Doorstep doorstep,
            RenderDocument render, SendDelivery deliver, SendMail mail, SendToSigners signers, SendInvitations invitations, SendReferral referrals, SendPost post, CancelTimes times,
            SendTelling telling, SendDeskMail deskMail, SendDigest digest, SendFeedback feedback, SendPublicationNews news, SendEndedRights ended, SendOfTransfer transfers) {
        return new DispatchDueMessages(database, clock, ids, random, schedule, doorstep, List.of(
            render, deliver, mail, signers, invitations, referrals, post.by(Channel.SMS), post.by(Channel.DIGITAL_POST), post.by(Channel.PRINT), times,
            telling, deskMail, digest, feedback, news, ended, transfers));
    }
}
