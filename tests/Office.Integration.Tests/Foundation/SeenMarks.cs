using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

/// <summary>What the reaction below has seen, and which mark it cannot bear.</summary>
public sealed class SeenMarks
{
    public IList<int> Numbers { get; } = [];

    public int? FailsOn { get; set; }
}

internal sealed class SeeMarks(SeenMarks seen) : IReaction<RegisterMarked>
{
    public Task ReactAsync(RegisterMarked officeEvent, CancellationToken cancellationToken)
    {
        if (officeEvent.Number == seen.FailsOn)
        {
            throw new InvalidOperationException("The reaction cannot bear this mark.");
        }

        seen.Numbers.Add(officeEvent.Number);
        return Task.CompletedTask;
    }
}
