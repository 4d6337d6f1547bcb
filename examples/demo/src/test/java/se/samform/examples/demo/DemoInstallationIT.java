package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One boot for all: what kills and restarts comes last. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoInstallationIT {

    static final Path FOLDER = Path.of("target/installation");
    static DemoInstallation installation;
    static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        installation = DemoInstallation.start(Options.forTests(FOLDER, TinyWar.in(FOLDER)));
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        installation.close();
    }

    @Test
    void listens_on_the_loopback_alone() throws Exception {
        var addresses = new ArrayList<>(ListeningSockets.of(installation.portalPid()));
        addresses.addAll(ListeningSockets.of(installation.database().pid()));
        addresses.addAll(ListeningSockets.of(ProcessHandle.current().pid()));
        assertTrue(addresses.size() >= 3, "portal, database and mail should listen: " + addresses);
        assertEquals(List.of(), addresses.stream().filter(address -> !ListeningSockets.isLoopback(address)).toList());
    }

    @Test
    void tells_the_portal_where_everything_is() throws Exception {
        var file = Files.readString(FOLDER.resolve("portal/portal.properties"));
        for (var name : installation.configuration().keySet()) {
            assertTrue(file.contains(name + "="), name + " is missing");
        }
        assertEquals(44, installation.configuration().get("samform.master-key").length(), "32 bytes in Base64");
    }

    @Test
    void shows_a_page_that_keeps_the_policy_and_has_no_accessibility_fault() {
        var page = browser.open(installation.baseUrl() + "/");
        assertEquals("Räksmörgås", page.locator("p").textContent());
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
        browser.assertNoViolations();
    }

    @Test
    void notices_a_page_that_breaks_the_policy() {
        try (var other = Browser.start()) {
            other.open(installation.baseUrl() + "/inline.html");
            assertThrows(AssertionError.class, other::assertNoViolations);
        }
    }

    @Test
    void keeps_each_mail_that_is_sent() throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", installation.configuration().get("samform.smtp.host"));
        properties.put("mail.smtp.port", installation.configuration().get("samform.smtp.port"));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("vera@exempel.invalid"));
        message.setSubject("Ditt ärende är mottaget", "UTF-8");
        message.setText("Hej!");
        Transport.send(message);
        assertEquals("Ditt ärende är mottaget", installation.mail().received().getLast().getSubject());
        try (var files = Files.list(FOLDER.resolve("mail"))) {
            assertTrue(files.findAny().isPresent());
        }
    }

    @Test
    void refuses_a_second_installation_in_its_directory_and_on_its_port() {
        var sameDirectory = assertThrows(StartRefused.class,
                () -> DemoInstallation.start(Options.forTests(FOLDER, FOLDER.resolve("tiny.war"))));
        assertTrue(sameDirectory.getMessage().startsWith("Another Samform (process "), sameDirectory.getMessage());
        var port = Integer.parseInt(installation.baseUrl().replaceAll(".*:", ""));
        var samePort = assertThrows(StartRefused.class, () -> DemoInstallation.start(
                Options.forTests(Path.of("target/other"), FOLDER.resolve("tiny.war")).withPort(port)));
        assertEquals("Port %d is in use. Choose another: mvn -Prun -Dport=%d".formatted(port, port + 1),
                samePort.getMessage());
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void goes_on_after_portal_and_database_were_killed() throws Exception {
        var pids = List.of(installation.portalPid(), installation.database().pid());
        installation.killPortal();
        installation.killDatabase();
        for (var pid : pids) {
            assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
        }
        installation.restartDatabase();
        installation.restartPortal();
        assertEquals("Tiny", browser.open(installation.baseUrl() + "/").title());
    }
}
