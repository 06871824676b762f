package inquest.facts;

/** What a rule may insert, logically and nothing but the components that make it what it is. */
public sealed interface Conclusion
    permits Cause, Escalate, ExplainedAway, Mechanism, SuggestFlag, Symptom {}
