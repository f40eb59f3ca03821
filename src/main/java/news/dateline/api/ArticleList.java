package news.dateline.api;

import java.util.List;
import java.util.Map;

import news.dateline.index.ArticleReads;

/**
 * A page of a list.
 *
 * @param total    articles the filter finds, on all pages
 * @param page     this page, from 0
 * @param size     most articles a page has
 * @param articles the articles of this page
 * @param facets   how many of all the articles found have which value
 */
record ArticleList(long total, int page, int size, List<ArticleReads.Summary> articles, Map<String, Map<String, Long>> facets) {

    static ArticleList of(ArticleReads.Page found, int page, int size) {
        return new ArticleList(found.total(), page, size, found.articles(), Map.of("language", found.languages()));
    }
}
