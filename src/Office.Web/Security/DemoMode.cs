namespace Office.Web.Security;

/// <summary>Whether this is the demo city (<c>Office:Demo</c>): anybody may become anybody. Never with real data.</summary>
public sealed record DemoMode(bool IsOn)
{
    /// <summary>The signing PIN of every official of the demo city, stated on its pages.</summary>
    public const string Pin = "246810";
}
