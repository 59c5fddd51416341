using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;
using Office.Web.Data;

namespace Office.Integration.Tests.Permissions;

/// <summary>
/// Stands where a handler stands and says only that it was reached: the matrix is about who gets that far through the real
/// dispatcher, grants and database. What handlers do when they are reached is for the tests of their features.
/// </summary>
internal static class Probes
{
    /// <summary>Every command and query of the product, by its handler.</summary>
    public static IReadOnlyList<Type> Requests { get; } =
        [.. Contracts().Select(contract => contract.GenericTypeArguments[0]).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static void Add(IServiceCollection services)
    {
        foreach (var contract in Contracts())
        {
            var probe = contract.GetGenericTypeDefinition() == typeof(IQueryHandler<,>) ? typeof(QueryProbe<,>) : typeof(CommandProbe<,>);
            services.AddScoped(contract, probe.MakeGenericType(contract.GenericTypeArguments));
        }
    }

    /// <summary>A request about the matter: every id is the matter's, and nothing else is filled in.</summary>
    public static object Make(Type request)
    {
        var constructor = request.GetConstructors(BindingFlags.Instance | BindingFlags.Public)
            .OrderByDescending(one => one.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(Guid) ? Roles.Matter
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
            : null)]);
    }

    private static IEnumerable<Type> Contracts() => OfficeAssemblies.All
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false })
        .SelectMany(type => type.GetInterfaces())
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() is var open
            && (open == typeof(ICommandHandler<,>) || open == typeof(IQueryHandler<,>)));

    public sealed record Reached() : Fault("test.reached");

    private sealed class CommandProbe<TCommand, TResult> : ICommandHandler<TCommand, TResult>
        where TCommand : ICommand<TResult>
    {
        public Task<Outcome<TResult>> HandleAsync(TCommand command, CancellationToken cancellationToken) =>
            Task.FromResult<Outcome<TResult>>(new Reached());
    }

    private sealed class QueryProbe<TQuery, TResult> : IQueryHandler<TQuery, TResult>
        where TQuery : IQuery<TResult>
    {
        public Task<Outcome<TResult>> HandleAsync(TQuery query, CancellationToken cancellationToken) =>
            Task.FromResult<Outcome<TResult>>(new Reached());
    }
}
