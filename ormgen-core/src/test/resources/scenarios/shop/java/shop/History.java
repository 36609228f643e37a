package shop;

import java.util.List;

/** What happened to an order. */
public record History(List<Event> events) {

    /** One event. */
    public record Event(String what, double weight) {}

    /** A history of one event. */
    public static History of(String what) {
        return new History(List.of(new Event(what, 1.5)));
    }
}
