using Office.Organization.Directory;

namespace Office.Organization.Organs;

/// <summary>机关代字 of one series, unique in the installation: two organs never number under the same characters.</summary>
public sealed class OrganPrefix(NumberSeries series, string text)
{
    public NumberSeries Series { get; private init; } = series;

    public string Text { get; private init; } = text;
}
