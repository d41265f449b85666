// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, without a window, with a page in it. Tests that need it are skipped where it is not installed. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Browser start() {
        Optional<Path> chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> program(name).stream())
                .findFirst();
        Optional<Path> chromedriver = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "skipped, because there is no browser: install chromium and chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file at a view, such as {@code #/claims}. */
    public void open(Path file, String view) {
        driver.get("about:blank");
        driver.get(file.toUri() + view);
        until("document.documentElement.dataset.shown !== undefined");
    }

    /** Opens a page of a server at a view. */
    public void open(URI address, String view) {
        driver.get("about:blank");
        driver.get(address + "/" + view);
        until("document.documentElement.dataset.shown !== undefined");
    }

    /** Waits until an expression is true. */
    public void until(String expression) {
        new WebDriverWait(driver, PATIENCE)
                .until(page -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")")));
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses keys while another is held down. */
    public void hold(Keys held, CharSequence... keys) {
        new Actions(driver).keyDown(held).sendKeys(keys).keyUp(held).perform();
    }

    public void tab(int times) {
        for (int i = 0; i < times; i++) {
            press(Keys.TAB);
        }
    }

    public Object value(String expression) {
        return Objects.requireNonNull(driver.executeScript("return " + expression), expression);
    }

    /** What a script passes to the function that is its last argument. */
    public Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeAsyncScript(script, arguments), script);
    }

    /** Sets width and height of the window, and the scheme of colours: light or dark. */
    public void look(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        media("screen", scheme);
    }

    public void media(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What axe-core finds wrong with the page, a line each. */
    public List<?> axe() {
        driver.executeScript(axeCore());
        return (List<?>) run("""
                const done = arguments[arguments.length - 1];
                axe.run().then(results => done(results.violations.map(
                    rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' '))));
                """);
    }

    private static String axeCore() {
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Errors on the browser's console. */
    public List<String> errors() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
