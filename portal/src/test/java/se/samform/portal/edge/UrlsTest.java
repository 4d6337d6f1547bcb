package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

    @ParameterizedTest
    @CsvSource({
        "/granvik/my, true",
        "/granvik/d/1/child?check, true",
        "/norrhamn/my, false",
        "//evil.invalid/granvik/, false",
        "/granvik//evil.invalid, false",
        "https://evil.invalid/granvik/, false",
        "/granvikx/my, false",
        "'/granvik/\\evil', false",
        "'', false"})
    void after_log_in_one_goes_nowhere_but_to_the_same_municipality(String address, boolean inside) {
        assertEquals(inside, Urls.isInside("granvik", address));
    }
}
