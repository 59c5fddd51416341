namespace Office.Testing;

/// <summary>Makes xunit report the running test as skipped, with the reason.</summary>
internal sealed class SkippedException : Exception
{
    public SkippedException()
    {
    }

    public SkippedException(string reason)
        : base("$XunitDynamicSkip$" + reason)
    {
    }

    public SkippedException(string reason, Exception innerException)
        : base("$XunitDynamicSkip$" + reason, innerException)
    {
    }
}
