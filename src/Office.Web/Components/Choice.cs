namespace Office.Web.Components;

/// <summary>One thing that can be chosen.</summary>
/// <typeparam name="T">The value's type; its invariant text is the option's value in a form.</typeparam>
/// <param name="Value">What is chosen.</param>
/// <param name="Text">How it is called in the reader's language.</param>
/// <param name="Hint">A second line, if any.</param>
public sealed record Choice<T>(T Value, string Text, string? Hint = null)
{
    /// <summary>The option's value in a form.</summary>
    internal string Key => Convert.ToString(Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
