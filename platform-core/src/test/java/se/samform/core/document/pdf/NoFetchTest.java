package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.document.PdfRenderer;

class NoFetchTest {

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private String url;
    private String hostile;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        Path css = Files.writeString(folder.resolve("a.css"), "body:before { content: 'LEAKED' }");
        hostile = """
                <html><head><link rel="stylesheet" href="%1$s/a.css"/><link rel="stylesheet" href="%2$s"/>
                <style>@import url(%1$s/b.css); @import url(%2$s); @font-face { font-family: f; src: url(%1$s/f.ttf) }
                body { background: url(%1$s/c.png); font-family: f }</style></head>
                <body style="background-image: url(%1$s/d.png)"><img src="%1$s/e.png"/><img src="%2$s"/>
                <div class="x" style="content: url(%1$s/g)">hej</div><object data="%1$s/h"/><iframe src="%1$s/i"/>
                <table background="%1$s/j"><tr><td>cell</td></tr></table><a href="%1$s/k" onclick="app.alert(1)">link</a>
                <input type="image" src="%1$s/l"/><svg xmlns="http://www.w3.org/2000/svg"><image href="%1$s/m"/></svg></body></html>
                """.formatted(url, css.toUri());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_people_type_is_never_markup() throws Exception {
        byte[] pdf = new PdfRenderer(Samples.CLOCK).render(Samples.withValue(hostile), List.of()).bytes();
        assertEquals(0, requests.get());
        assertEquals("P: " + hostile.replaceAll("\\s+", " ").strip(), StructText.of(pdf).getLast());
    }

    @Test
    void even_markup_of_our_own_could_fetch_nothing() throws Exception {
        var dom = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(hostile.getBytes(StandardCharsets.UTF_8)));

        byte[] pdf = new Press(Samples.CLOCK).print(dom, Samples.shortReceipt(), List.of()).pdf();

        assertEquals(0, requests.get());
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("/JavaScript"));
        try (var document = Loader.loadPDF(pdf)) {
            assertFalse(new PDFTextStripper().getText(document).contains("LEAKED"));
            assertEquals(List.of(), document.getPage(0).getAnnotations());
        }
    }
}
