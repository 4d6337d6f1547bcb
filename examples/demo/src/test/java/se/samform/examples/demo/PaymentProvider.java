package se.samform.examples.demo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** The stand-in payment provider of an installation (docs/payments.md). */
record PaymentProvider(String url) {

    static PaymentProvider of(DemoInstallation installation) {
        return new PaymentProvider(installation.configuration().get("samform.payment.granvik.pages"));
    }

    /** What somebody does on its page, once they are there. */
    void choose(Page page, String button) {
        page.waitForURL(url + "/pay/**");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** @param json as its switches take it */
    void behave(String json) {
        var answer = visitor().send("POST", "/behaviour", Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }

    /** Newest first. */
    List<JsonObject> payments() {
        try (var reader = Json.createReader(new ByteArrayInputStream(visitor().get("/api/payments").bytes()))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    JsonObject newest() {
        return payments().getFirst();
    }

    private HttpVisitor visitor() {
        return HttpVisitor.at(url);
    }
}
