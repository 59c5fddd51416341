using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

/// <summary>A command that carries a secret and answers with one.</summary>
public sealed record TellSecret(string Secret) : ICommand<string>, ISecretCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class TellSecretHandler : ICommandHandler<TellSecret, string>
{
    public Task<Outcome<string>> HandleAsync(TellSecret command, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<string>>(command.Secret + " told");
}

/// <summary>A command that carries a secret and answers nothing but that it is done.</summary>
public sealed record KeepSecret(string Secret) : ICommand<Done>, ISecretCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class KeepSecretHandler : ICommandHandler<KeepSecret, Done>
{
    public Task<Outcome<Done>> HandleAsync(KeepSecret command, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<Done>>(default(Done));
}
