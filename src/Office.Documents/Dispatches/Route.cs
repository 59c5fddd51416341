namespace Office.Documents.Dispatches;

/// <summary>Who is asked on the way of a dispatch, where the process leaves the choice to people.</summary>
/// <param name="Countersigners">会签: units of the own organ, or other organs as guests; 0–30.</param>
/// <param name="Leaders">呈批: officials who decide one after another before the signer; 0–10.</param>
/// <param name="Signer">签发人: the official who issues it; null until chosen.</param>
public sealed record Route(IReadOnlyList<Guid> Countersigners, IReadOnlyList<Guid> Leaders, Guid? Signer)
{
    public const int MostCountersigners = 30;

    public const int MostLeaders = 10;

    public static Route Empty { get; } = new([], [], null);
}
