using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Office.Organization.Foundation;

internal sealed class TableMapCacheKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), (context as OfficeDbContext)?.MapNames, designTime);
}
